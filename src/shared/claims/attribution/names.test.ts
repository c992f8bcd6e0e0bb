import { describe, expect, it } from 'vitest'
import { namesOf } from './names'
import { readSentence } from './sentence'

const namesIn = (text: string): string[] =>
  namesOf(readSentence(text, { start: 0, end: text.length }, [], 0)).map(
    ({ words, gender, isPerson }) =>
      `${words.join(' ')}${isPerson ? ' (person)' : ''}${gender ? ` ${gender}` : ''}`,
  )

describe('names', () => {
  it.each([
    ['On Tuesday Sen. Mary Ford left.', ['Mary Ford (person) female']],
    ['Mrs. Ortega and Lord Finch spoke.', ['Ortega (person) female', 'Finch (person) male']],
    ['The Democratic National Committee met.', ['Democratic National Committee']],
    [
      'Ursula von der Leyen met John Q. Public Jr.',
      ['Ursula von der Leyen (person) female', 'John Q. Public Jr (person) male'],
    ],
    ['But the mayor left.', []],
  ])('in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

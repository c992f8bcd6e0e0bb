import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { analyse } from '../analyse'

const eventOf = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
    .proposals.flatMap(({ reasons }) => reasons)
    .find(({ kind }) => kind === 'event')?.words

describe('the words that say what happened', () => {
  it.each([
    ['The islanders of Sula are still rowing their shopping home.', 'are still rowing'],
    ['The harbour office has since been rebuilt.', 'has since been rebuilt'],
    ['The new ferry was to arrive with a band.', 'was to arrive'],
    ['The council promised a new boat.', 'promised'],
    ['The shopkeeper is not related to him.', 'is not related'],
    ['The lady was at the fair.', 'was at the fair'],
    ['Those who were tripped were then crushed.', 'were tripped'],
  ])('%s', (text, words) => {
    expect(eventOf(text)).toBe(words)
  })
})

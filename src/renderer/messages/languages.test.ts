import { expect, it } from 'vitest'
import { unsureParts } from '../../shared/claims/unsure'
import { sayReadAs, sayUnsure } from './languages'

it.each([
  ['en', ''],
  ['en-GB', ''],
  ['de', 'Read as German. Not found, or only guessed: most names'],
  ['nl', 'Read as Dutch. Not found, or only guessed: numbers, dates, quotations'],
  ['', 'The language could not be told: the draft is read as English. Not found'],
])('says what is not known of a draft in %j', (language, said) => {
  const sentence = sayUnsure(language, unsureParts(language))
  expect(said === '' ? sentence : sentence.slice(0, said.length)).toBe(said)
})

it('says what has come of another language', () => {
  expect(sayReadAs('de', 3, 1)).toBe(
    'The draft is read as German: 1 claim proposed, 3 that nobody had worked on removed.',
  )
  expect(sayReadAs('de', 0, 0)).toBe('The draft is read as German. All claims stay.')
})

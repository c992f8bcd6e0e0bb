import { expect, it } from 'vitest'
import { nameLanguage } from './nameLanguage'

it.each([
  ['en', 'English'],
  ['de-AT', 'Austrian German'],
  ['xx', 'xx'],
  ['no language', 'no language'],
  ['', ''],
])('the language “%s” is named “%s”', (tag, name) => {
  expect(nameLanguage(tag)).toBe(name)
})

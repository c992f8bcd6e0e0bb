import { expect, it } from 'vitest'
import { detailOf } from './rule'

it.each([
  ['as it is', 'so', 'so'],
  ['of just the length', 'a'.repeat(200), 'a'.repeat(200)],
  ['that is too long', 'a'.repeat(201), 'a'.repeat(200)],
  ['whose last letter takes two units', `${'a'.repeat(199)}😀`, 'a'.repeat(199)],
  ['whose last letter just fits', `${'a'.repeat(198)}😀`, `${'a'.repeat(198)}😀`],
])('a detail is cut between letters where it must be: %s', (_what, text, detail) => {
  expect(detailOf(text)).toBe(detail)
})

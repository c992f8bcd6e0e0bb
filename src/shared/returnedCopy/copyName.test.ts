import { expect, it } from 'vitest'
import { copyName } from './copyName'

it.each([
  ['bridge', 'bridge checked'],
  ['bridge checked', 'bridge checked 2'],
  ['bridge checked 2', 'bridge checked 3'],
  ['checked', 'checked checked'],
  ['', 'copy checked'],
])('names the copy of %j: %s', (name, copy) => {
  expect(copyName(name)).toBe(copy)
})

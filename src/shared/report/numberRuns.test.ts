import { expect, it } from 'vitest'
import { numberRuns } from './numberRuns'

it.each([
  [[], ''],
  [[4], '4'],
  [[2, 1], '1, 2'],
  [[1, 2, 3, 7], '1–3, 7'],
  [[5, 9, 10, 11, 12, 20, 21], '5, 9–12, 20, 21'],
])('%j are listed as %j', (numbers, listed) => {
  expect(numberRuns(numbers)).toBe(listed)
})

import { expect, it } from 'vitest'
import { usualPaper } from './paper'

it.each([
  ['US', 'Letter'],
  ['ca', 'Letter'],
  ['PH', 'Letter'],
  ['GB', 'A4'],
  ['CH', 'A4'],
  ['', 'A4'],
])('in %j reports are printed on %s', (country, paper) => {
  expect(usualPaper(country)).toBe(paper)
})

import { describe, expect, it } from 'vitest'
import { sayDate } from './reading'

describe('a date as people say it', () => {
  it.each([
    // The comma comes and goes with the edition of the locale's data.
    ['2026-10-14', 'Wednesday 14 October 2026'],
    ['2025-03', 'March 2025'],
    ['2027', '2027'],
    ['2026-W40', 'week 40 of 2026'],
    ['2026-13-45x', ''],
  ])('%s is %j', (value, said) => {
    expect(sayDate(value, 'en-GB').replace(',', '')).toBe(said)
  })
})

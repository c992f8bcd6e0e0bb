import { describe, expect, it } from 'vitest'
import { statuses } from '../records/status'
import { englishReport } from '../report/words'
import { headlineOf, isFinding } from './headline'

describe('a comment of a returned copy', () => {
  it.each(statuses)('is known by its first line: %s', (status) => {
    const line = headlineOf(12, status, englishReport)
    expect(isFinding(line, englishReport)).toBe(true)
    expect(isFinding(`${line}\nNew wording: 14 million\nsupports: The budget`, englishReport)).toBe(true)
    expect(isFinding(`${line} \n\nSee page 4`, englishReport)).toBe(true)
  })

  it.each([
    '',
    'Claim 3',
    'Claim 3: see the minutes',
    'See Claim 3: Verified',
    '3',
    'Note\nClaim 3: Verified',
  ])('is not taken for one of the writer: %j', (text) => {
    expect(isFinding(text, englishReport)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { averagePrecision, calibrationError, judge, lowestGoodThreshold, type Scored } from './judge'

const scored: readonly Scored[] = [
  { score: 0.9, label: 1 },
  { score: 0.7, label: 0 },
  { score: 0.6, label: 1 },
  { score: 0.1, label: 0 },
]

describe('the figures of a model', () => {
  it('average the precision at each true one', () => {
    expect(averagePrecision(scored)).toBeCloseTo((1 + 2 / 3) / 2)
  })

  it('count F1 and accuracy from the threshold up', () => {
    expect(judge(scored, 0.6)).toEqual({ f1: 0.8, accuracy: 0.75 })
  })

  it('find the lowest threshold whose F1 is good enough', () => {
    expect(lowestGoodThreshold(scored, 0)).toBe(0.6)
    expect(lowestGoodThreshold(scored, 0.2)).toBe(0.1)
  })

  it('see scores that are off', () => {
    expect(calibrationError([{ score: 0.8, label: 0 }])).toBeCloseTo(0.8)
    expect(calibrationError([{ score: 1, label: 1 }])).toBe(0)
  })
})

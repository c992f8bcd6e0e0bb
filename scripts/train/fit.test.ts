import { describe, expect, it } from 'vitest'
import { calibrate, fit, pack, rowOf, sumOfRow } from './fit'

const yes = [
  'Taxes rose by 9 percent in 2004.',
  'They lost 3 million jobs.',
  'Crime fell 12 percent last year.',
]
const no = ['I think we can win.', 'Thank you very much.', 'Let us work together.']
const rows = [...yes, ...no, ...yes, ...no, ...yes, ...no].map(rowOf)
const labels = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0]

describe('fit', () => {
  it('parts the two kinds that it was shown', () => {
    const weights = fit(rows, labels)
    expect(sumOfRow(rowOf('Wages rose by 7 percent in 2011.'), weights)).toBeGreaterThan(
      sumOfRow(rowOf('I think you can work.'), weights),
    )
  })

  it('gives the same bytes every time', () => {
    expect(pack(fit(rows, labels))).toEqual(pack(fit(rows, labels)))
  })
})

describe('calibrate', () => {
  it('draws sums that are too sure of themselves back to how often they are right', () => {
    const sums = [5, 5, 5, 5, -5, -5, -5, -5]
    const { slope, offset } = calibrate(sums, [1, 1, 1, 0, 0, 0, 0, 1])
    expect(1 / (1 + Math.exp(-(slope * 5 + offset)))).toBeCloseTo(0.75, 2)
  })
})

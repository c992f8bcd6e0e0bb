import { describe, expect, it } from 'vitest'
import { calibrate, fit, rowOf, sumOfRow } from './fit'
import { pack } from './pack'
import { vectorsOf } from './readVectors'

const yes = [
  'Taxes rose by 9 percent in 2004.',
  'They lost 3 million jobs.',
  'Crime fell 12 percent last year.',
]
const no = ['I think we can win.', 'Thank you very much.', 'Let us work together.']
const vectors = vectorsOf(
  ['jobs', 'wages', 'think', 'feel'],
  { jobs: [1, 0.1], wages: [0.9, 0.2], think: [-1, 0.3], feel: [-0.9, 0.1] },
  2,
)
const read = (text: string) => rowOf(text, vectors)
const rows = [...yes, ...no, ...yes, ...no, ...yes, ...no].map(read)
const labels = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0]

describe('fit', () => {
  it('parts the two kinds that it was shown', () => {
    const weights = fit(rows, labels)
    expect(sumOfRow(read('Wages rose by 7 percent in 2011.'), weights)).toBeGreaterThan(
      sumOfRow(read('I think you can work.'), weights),
    )
  })

  it('takes a word that it was not shown for one of like meaning', () => {
    const weights = fit(rows, labels)
    expect(sumOfRow(read('wages'), weights)).toBeGreaterThan(sumOfRow(read('feel'), weights))
  })

  it('gives the same bytes every time', () => {
    expect(pack(fit(rows, labels), vectors)).toEqual(pack(fit(rows, labels), vectors))
  })
})

describe('calibrate', () => {
  it('draws sums that are too sure of themselves back to how often they are right', () => {
    const sums = [5, 5, 5, 5, -5, -5, -5, -5]
    const { slope, offset } = calibrate(sums, [1, 1, 1, 0, 0, 0, 0, 1])
    expect(1 / (1 + Math.exp(-(slope * 5 + offset)))).toBeCloseTo(0.75, 2)
  })
})

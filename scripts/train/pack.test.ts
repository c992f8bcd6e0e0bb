import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/shared/claims/attribution/tokens'
import { eachFeature } from '../../src/shared/claims/worthiness/features'
import { readModel, sumOf } from '../../src/shared/claims/worthiness/model'
import { fit, rowOf, sumOfRow } from './fit'
import { pack } from './pack'
import { vectorsOf } from './readVectors'

const texts = [
  'Wages rose by 9 percent in 2004.',
  'I think we can feel it.',
  'Thank you.',
  'Jobs feel like wages.',
]
const labels = [1, 0, 0, 1]
const vectors = vectorsOf(
  ['jobs', 'wages', 'think', 'feel'],
  { jobs: [1, 0.1], wages: [0.9, 0.2], think: [-1, 0.3], feel: [-0.9, 0.1] },
  2,
)
const rows = texts.map((text) => rowOf(text, vectors))
const learned = fit(rows, labels)
const packed = pack(learned, vectors)
const model = readModel({ ...packed, calibration: { slope: 1, offset: 0 } })

describe('pack', () => {
  it('is read back as what was learned, to a byte a weight', () => {
    texts.forEach((text, at) => {
      const tokens = tokensOf(text, { start: 0, end: text.length })
      const sum = sumOf(model, (take) => {
        eachFeature(tokens, model.classes, take)
      })
      const row = rows[at]
      expect(row && sumOfRow(row, learned)).toBeCloseTo(sum, 1)
    })
  })

  it('is read back with the class of every word', () => {
    expect(model.classes).toEqual(vectors.classes)
  })
})

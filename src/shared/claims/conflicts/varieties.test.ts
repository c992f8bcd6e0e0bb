import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { analyse } from '../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values,
  )
const british = 'In the harbour the colour of the water is in favour with rowers.'
const american = 'In the center the color of the water is in favor with rowers.'

describe('a word spelled against the way of all others', () => {
  it.each([
    [`${british} The lawyers for the defense left.`, ['defense', 'harbour', 'american']],
    [`${american} The grey boats left.`, ['grey', 'center', 'british']],
    [
      'The yard was modernised, its crew organised and its pier nationalised. It was never privatized.',
      ['privatized', 'modernised', 'ize'],
    ],
  ])('is found: %s', (text, values) => {
    expect(valuesIn(text)).toContainEqual(values)
  })

  it.each([
    ['in a name', `${british} He works for the Department of Defense and the Labor Day fund.`],
    ['in a quotation', `${british} “Our defense is strong,” the American said.`],
    ['that Britain writes as well', `${british} The pier was modernized.`],
    ['among a mixture', 'The color of the harbour is grey. The neighbor of the center is in favour.'],
    ['with one spelling in both', `${american} They advise and practice, and the prize is a surprise.`],
  ])('is not seen %s', (_where, text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

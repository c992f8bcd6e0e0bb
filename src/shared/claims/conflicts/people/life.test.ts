import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values,
  )

describe('an age at death that does not fit the two years', () => {
  it('is found', () => {
    expect(valuesIn('She was born in 1950 and died in 2010 at the age of 70.')).toEqual([['70', '60']])
  })

  it.each([
    'She was born in 1950 and died in 2010 at the age of 60.',
    'She was born in November 1950 and died in May 2010 aged 59.',
  ])('is let stand: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

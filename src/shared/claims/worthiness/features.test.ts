import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../attribution/tokens'
import { bucketCount, featuresOf, groups, meaningOf, noClasses } from './features'

const read = (text: string) => {
  const tokens = tokensOf(text, { start: 0, end: text.length })
  return featuresOf(tokens, noClasses)
}

describe('featuresOf', () => {
  it('stays inside the table for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const buckets = read(text).flatMap((group) => group.buckets)
        expect(
          buckets.every((bucket) => Number.isInteger(bucket) && bucket >= 0 && bucket < bucketCount),
        ).toBe(true)
      }),
    )
  })

  it('finds the same features again after other sentences', () => {
    const first = read('Exports rose by a fifth.')
    read('We will rise again.')
    expect(read('Exports rose by a fifth.')).toEqual(first)
  })

  it('takes one number for another, so that what was learned of one holds for all', () => {
    const [words] = read('The town has 4100 wells')
    const [others] = read('The town has 9300 wells')
    expect(others.buckets).toEqual(words.buckets)
  })

  it('takes a word for another of its class in the runs of shapes', () => {
    const classes = new Uint8Array(groups[1].size)
    for (const word of ['wells', 'clinics']) classes[meaningOf(word) - groups[0].size] = 3
    const shapes = (text: string) =>
      featuresOf(tokensOf(text, { start: 0, end: text.length }), classes)[2].buckets
    expect(shapes('The town has new clinics')).toEqual(shapes('The town has new wells'))
    expect(shapes('The town has new chapels')).not.toEqual(shapes('The town has new wells'))
  })
})

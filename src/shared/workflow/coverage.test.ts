import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../records/place'
import { firstWordAfter, layClaims, wordStates, type Coverage } from './coverage'

/** Six words of three letters, parted by a space each. */
const words = Uint32Array.from([0, 3, 4, 7, 8, 11, 12, 15, 16, 19, 20, 23])

const span = (start: number, end: number): Span => ({ start, end })
const claim = (settled: boolean, ...spans: readonly Span[]) => ({ settled, spans })

type Laid = ReturnType<typeof claim>

const coverWords = (over: Uint32Array, claims: readonly Laid[], waivers: readonly Span[]) =>
  layClaims(
    over,
    claims.map(({ spans }) => spans),
    waivers,
  )((at) => claims[at]?.settled === true)

const said = ({ states }: Coverage) => Array.from(states, (state) => wordStates[state])

describe('the coverage of a draft', () => {
  it('leaves every word untouched where there is no claim and no waiver', () => {
    expect(coverWords(words, [], []).totals).toEqual({ words: 6, done: 0, open: 0, waived: 0, untouched: 6 })
  })

  it('counts nothing in a draft without words', () => {
    const { totals } = coverWords(new Uint32Array(), [claim(true, span(0, 9))], [span(0, 9)])
    expect(totals).toEqual({ words: 0, done: 0, open: 0, waived: 0, untouched: 0 })
  })

  it('holds each word of a claim, in all its places, and none beside', () => {
    const coverage = coverWords(words, [claim(true, span(4, 11), span(20, 23))], [])
    expect(said(coverage)).toEqual(['untouched', 'done', 'done', 'untouched', 'untouched', 'done'])
  })

  it('holds a word of which a claim has a part', () => {
    expect(said(coverWords(words, [claim(false, span(6, 9))], [])).slice(0, 4)).toEqual([
      'untouched',
      'open',
      'open',
      'untouched',
    ])
  })

  it('holds no word for a space alone', () => {
    expect(coverWords(words, [claim(false, span(3, 4))], []).totals.untouched).toBe(6)
  })

  it('says open where one of the claims on a word is open, whichever comes first', () => {
    const done = claim(true, span(0, 23))
    const open = claim(false, span(4, 7))
    expect(said(coverWords(words, [done, open], []))[1]).toBe('open')
    expect(said(coverWords(words, [open, done], []))[1]).toBe('open')
  })

  it('counts a claim before a waiver on the same words', () => {
    const coverage = coverWords(words, [claim(true, span(0, 3)), claim(false, span(4, 7))], [span(0, 11)])
    expect(said(coverage).slice(0, 3)).toEqual(['done', 'open', 'waived'])
  })

  it('finds the first word that ends after an offset', () => {
    expect([0, 3, 4, 22, 23].map((offset) => firstWordAfter(words, offset))).toEqual([0, 1, 1, 5, 6])
  })
})

describe('whatever is claimed, settled or waived', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 60 })
  const spans = fc.array(
    fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 80 }))
      .map(([start, length]) => span(start, start + length)),
    { maxLength: 6 },
  )
  const claims = fc.array(fc.record({ settled: fc.boolean(), spans }), { maxLength: 12 })

  it('done, open, waived and untouched are all words, and each word is in the state that its claims give it', () => {
    fc.assert(
      fc.property(lengths, claims, spans, (gaps, claimed, waivers) => {
        let at = 0
        const bounds = gaps.flatMap(([gap, length]) => {
          const start = at + gap
          at = start + length
          return [start, at]
        })
        const { states, totals } = coverWords(Uint32Array.from(bounds), claimed, waivers)
        expect(totals.done + totals.open + totals.waived + totals.untouched).toBe(totals.words)
        expect(totals.words).toBe(gaps.length)
        for (let word = 0; word < gaps.length; word++) {
          const [start = 0, end = 0] = bounds.slice(word * 2)
          const holds = (one: Span) => one.start < end && one.end > start
          const on = claimed.filter((one) => one.spans.some(holds))
          const expected = on.some((one) => !one.settled)
            ? 'open'
            : on.length > 0
              ? 'done'
              : waivers.some(holds)
                ? 'waived'
                : 'untouched'
          expect(wordStates[states[word] ?? -1]).toBe(expected)
        }
      }),
    )
  })
})

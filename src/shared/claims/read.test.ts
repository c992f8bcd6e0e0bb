import { describe, expect, it } from 'vitest'
import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import { analyse } from './analyse'
import { factsIn } from './factsIn'
import { saidAgain, sameFactsOf } from './saidAgain'

const paragraphs = [
  'The mayor resigned last Wednesday. Police said that 40 people were hurt at the harbour fair in Bergen.',
  'The harbour fair in Bergen left 40 people hurt, a spokesman said. The fair ended in 2019.',
]
const text = paragraphs.join('\n\n')
const analysis = analyse({
  text,
  blocks: paragraphs.map((words) => {
    const start = text.indexOf(words)
    return { kind: 'paragraph', level: 0, start, end: start + words.length }
  }),
  date: '2026-10-16',
  language: 'en',
})
const draftId = 'draft' as Id<'draft'>
const claims = analysis.proposals.map(
  ({ start, end }, at) =>
    ({
      id: String(at),
      places: [{ draftId, start, end, quote: { exact: text.slice(start, end), prefix: '', suffix: '' } }],
    }) as unknown as Claim,
)
const sameFacts = sameFactsOf(analysis)
const wordsOf = (claim: Claim | undefined) => claim?.places[0]?.quote.exact
const claimWith = (words: string) => claims.find((one) => wordsOf(one)?.includes(words)) as Claim

describe('the facts inside words', () => {
  it('are read with the day that is meant', () => {
    const start = text.indexOf('The mayor')
    const found = factsIn(analysis, { start, end: text.indexOf('.') })
    expect(found.map((fact) => [text.slice(fact.start, fact.end), fact.value])).toEqual([
      ['last Wednesday', '2026-10-14'],
    ])
  })

  it('stand in order, inside the words, and share none', () => {
    const found = factsIn(analysis, { start: 10, end: text.length - 10 })
    found.forEach((fact, at) => {
      expect(fact.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 10)
      expect(fact.end).toBeLessThanOrEqual(text.length - 10)
    })
    expect(found.length).toBeGreaterThan(2)
  })
})

describe('the claims that say a claim again', () => {
  it('are those that state the same fact elsewhere', () => {
    const [other, ...more] = saidAgain(claimWith('40 people'), claims, draftId, sameFacts)
    expect(wordsOf(other)).toContain('left 40 people hurt')
    expect(more).toEqual([])
  })

  it('are none for a fact that is stated once', () => {
    expect(saidAgain(claimWith('2019'), claims, draftId, sameFacts)).toEqual([])
  })

  it('leaves out a claim whose bounds a person has moved', () => {
    const moved = claims.map((one) =>
      one === claimWith('left 40 people hurt')
        ? { ...one, places: one.places.map((place) => ({ ...place, end: place.end - 1 })) }
        : one,
    )
    expect(saidAgain(claimWith('40 people'), moved, draftId, sameFacts)).toEqual([])
  })

  it('are none in another draft', () => {
    expect(saidAgain(claimWith('40 people'), claims, 'next' as Id<'draft'>, sameFacts)).toEqual([])
  })
})

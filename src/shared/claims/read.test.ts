import { describe, expect, it } from 'vitest'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
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
const claims = analysis.proposals.map(({ start, end }, at) => ({
  claimId: String(at) as Id<'claim'>,
  start,
  end,
}))
type Standing = (typeof claims)[number]
const sameFacts = sameFactsOf(analysis)
const claimWith = (words: string) =>
  claims.find(({ start, end }) => text.slice(start, end).includes(words)) as Standing
const againAmong = (all: readonly Standing[], one: Standing) =>
  saidAgain(
    { id: one.claimId, spans: [one] },
    (stretch: Span) => all.filter(({ start, end }) => start < stretch.end && stretch.start < end),
    sameFacts,
  )

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
    expect(againAmong(claims, claimWith('40 people'))).toEqual([claimWith('left 40 people hurt').claimId])
  })

  it('are none for a fact that is stated once', () => {
    expect(againAmong(claims, claimWith('2019'))).toEqual([])
  })

  it('leaves out a claim whose bounds a person has moved', () => {
    const moved = claims.map((one) =>
      one === claimWith('left 40 people hurt') ? { ...one, end: one.end - 1 } : one,
    )
    expect(againAmong(moved, claimWith('40 people'))).toEqual([])
  })

  it('are none for a claim that stands in no place of the draft', () => {
    const { claimId: id } = claimWith('40 people')
    expect(saidAgain({ id, spans: [] }, () => claims, sameFacts)).toEqual([])
  })
})

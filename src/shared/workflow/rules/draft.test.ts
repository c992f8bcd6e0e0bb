import { describe, expect, it } from 'vitest'
import type { Case } from '../../records/case'
import { aClaim } from '../../records/case.fixture'
import type { Claim } from '../../records/claim'
import type { Draft } from '../../records/draft'
import type { Id } from '../../records/id'
import type { Place } from '../../records/place'
import type { Waiver } from '../../records/waiver'
import type { CarriedClaim, Change, NewClaim } from '../change'
import type { Seen } from '../rule'
import { judge } from './rules'
import { seenOf } from '../seen.fixture'

const id = <Kind extends string>(name: string) => name as Id<Kind>
const caseId = id<'case'>('case')
const at = '2026-11-24T10:00:00.000Z'
const before = 'The bridge cost 40 million. It opened in 1931. It opened in 1931.'
const after = 'It opened in 1931. The bridge cost 14 million. It fell down.'

const place = (draftId: string, text: string, words: string, from = 0): Place => {
  const start = text.indexOf(words, from)
  return {
    draftId: id<'draft'>(draftId),
    start,
    end: start + words.length,
    quote: { exact: words, prefix: '', suffix: '' },
  }
}
const draftOf = (name: string, text: string): Omit<Draft, 'number'> => ({
  id: id<'draft'>(name),
  caseId,
  text,
  blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length }],
  remarks: [],
  digest: text,
  kind: 'text',
  original: { sha256: '', size: 0, name: '', mediaType: '' },
  origin: { kind: 'file', name: '', at },
  openedAt: at,
})
const draftWith = (number: number): Draft => ({ ...draftOf('one', before), number })
const proposalAt = (where: Place): NewClaim => ({
  places: [where],
  kind: 'statement',
  reasons: [],
  worthiness: 0.5,
  origin: 'proposed',
  claimant: '',
})
const claimOf = (name: string, places: readonly Place[], rest: Partial<Claim> = {}): Claim =>
  aClaim(1, {
    id: id<'claim'>(name),
    caseId,
    places: [...places],
    status: 'verified',
    statusBy: 'A. Kay',
    statusAt: at,
    work: 'done',
    createdAt: at,
    changedAt: at,
    ...rest,
  })
const theCase: Case = {
  id: caseId,
  title: '',
  byline: '',
  publication: '',
  date: null,
  language: 'en',
  checker: '',
  draftId: id<'draft'>('one'),
  nextClaimNumber: 2,
  createdAt: at,
  archivedAt: null,
  deletedAt: null,
}

const seenWith = (
  claims: readonly Claim[],
  rest: Partial<{ case: Case; waivers: readonly Waiver[] }> = {},
) => {
  const drafts = [
    { ...draftOf('one', before), number: 1 },
    { ...draftOf('two', after), number: 2 },
  ].slice(0, rest.case ? 2 : 1)
  return seenOf({
    cases: [rest.case ?? theCase],
    drafts,
    claims,
    waivers: rest.waivers ?? [],
  })
}
let made = 0
const act = { caseId, at, by: 'B. Low', newId: <Kind extends string>() => id<Kind>(`new ${++made}`) }

type Rest = Partial<Extract<Change, { kind: 'openDraft' }>>
const open = (carried: readonly CarriedClaim[], rest: Rest = {}): Change => ({
  kind: 'openDraft',
  from: id<'draft'>('one'),
  draft: draftOf('two', after),
  carried,
  waivers: [],
  claims: [],
  ...rest,
})
const claimAfter = (change: Change, seen: Seen): Claim => {
  const judged = judge(change, seen, act)
  if (!judged.ok) throw new Error(judged.failure.kind)
  const found = judged.value.differences.find(({ table }) => table === 'claims')
  // A difference of a table holds records of that table.
  return found?.after as unknown as Claim
}
const refusal = (change: Change, seen: Seen) => {
  const judged = judge(change, seen, act)
  return judged.ok ? null : judged.failure.kind
}

const cost = place('one', before, 'The bridge cost 40 million')
const opened = place('one', before, 'It opened in 1931')
const costNow = place('two', after, 'The bridge cost 14 million')
const openedNow = place('two', after, 'It opened in 1931')
const carried = (from: readonly Place[], to: CarriedClaim['to']): CarriedClaim => ({
  claimId: id<'claim'>('a'),
  from,
  to,
})

describe('opening the next draft', () => {
  it('gives the draft the next number and makes it the draft of the case', () => {
    const judged = judge(open([]), seenWith([]), act)
    expect(judged.ok && judged.value.differences.map(({ after: record }) => record)).toMatchObject([
      { draftId: 'two' },
      { number: 2 },
    ])
  })

  it('keeps the status of a claim whose words moved', () => {
    const change = open([carried([opened], [{ kind: 'moved', place: openedNow }])])
    expect(claimAfter(change, seenWith([claimOf('a', [opened])]))).toMatchObject({
      status: 'verified',
      statusBy: 'A. Kay',
      places: [openedNow],
    })
  })

  it('lets a reworded claim fall back to re-check and remembers what was found of which words, with reasons of the new', () => {
    const money = (words: string) => [{ kind: 'money' as const, words }]
    const one = carried([cost], [{ kind: 'reworded', place: costNow }])
    const change = open([{ ...one, reasons: money('14 million') }])
    const claim = claimOf('a', [cost], { reasons: money('40 million') })
    expect(claimAfter(change, seenWith([claim]))).toMatchObject({
      status: 'recheck',
      reasons: money('14 million'),
      past: { status: 'verified', by: 'A. Kay', words: 'The bridge cost 40 million' },
      work: 'toDo',
      places: [costNow],
    })
  })

  it('never takes the word of whoever carried a claim that its words are the same', () => {
    const change = open([carried([cost], [{ kind: 'unchanged', place: costNow }])])
    expect(claimAfter(change, seenWith([claimOf('a', [cost])])).status).toBe('recheck')
  })

  it('leaves a reworded claim that nobody had checked unchecked', () => {
    const unchecked = claimOf('a', [cost], { status: 'unchecked', statusBy: null, statusAt: null })
    const change = open([carried([cost], [{ kind: 'reworded', place: costNow }])])
    expect(claimAfter(change, seenWith([unchecked]))).toMatchObject({ status: 'unchecked', past: null })
  })

  it('lets a claim in two places fall back when one of them was reworded', () => {
    const other = place('one', before, 'It opened in 1931', 40)
    const to = [
      { kind: 'unchanged', place: openedNow },
      { kind: 'reworded', place: place('two', after, 'It fell down') },
    ] as const
    const change = open([carried([opened, other], to)])
    expect(claimAfter(change, seenWith([claimOf('a', [opened, other])])).status).toBe('recheck')
  })

  it('keeps the status of a claim that lost one of two places and stands unchanged in the other', () => {
    const other = place('one', before, 'It opened in 1931', 40)
    const change = open([carried([opened, other], [{ kind: 'moved', place: openedNow }, { kind: 'gone' }])])
    expect(claimAfter(change, seenWith([claimOf('a', [opened, other])]))).toMatchObject({
      status: 'verified',
      places: [openedNow],
    })
  })

  it.each(['gone', 'ambiguous'] as const)(
    'keeps the last words of a claim that is %s, without its status',
    (kind) => {
      const change = open([carried([cost], [{ kind }])])
      expect(claimAfter(change, seenWith([claimOf('a', [cost])]))).toMatchObject({
        status: 'recheck',
        places: [cost],
      })
    },
  )

  it.each([
    ['The bridge cost 14 million', 'asProposed'],
    ['The bridge cost 15 million', 'otherwise'],
  ])('sees whether the correction “%s” was made: %s', (wording, expected) => {
    const claim = claimOf('a', [cost], {
      status: 'needsCorrection',
      correction: { wording, why: '', made: 'no' },
    })
    const change = open([carried([cost], [{ kind: 'reworded', place: costNow }])])
    expect(claimAfter(change, seenWith([claim]))).toMatchObject({
      status: 'recheck',
      correction: { made: expected },
    })
  })

  it('is refused when a claim was made meanwhile', () => {
    expect(refusal(open([]), seenWith([claimOf('a', [cost])]))).toBe('changedSince')
  })

  it('is refused when the case went on to another draft meanwhile', () => {
    const seen = seenWith([], { case: { ...theCase, draftId: id<'draft'>('two') } })
    expect(refusal(open([]), seen)).toBe('changedSince')
  })

  it('is refused when it is the same draft again', () => {
    expect(refusal(open([], { draft: draftOf('two', before) }), seenWith([]))).toBe('nothingToDo')
  })

  it('is allowed for the same text with another comment: somebody has answered', () => {
    const answer = {
      kind: 'comment' as const,
      start: 0,
      end: 10,
      text: 'It was 41.',
      links: [],
      author: 'Jo Lind',
      at,
      resolved: false,
      answers: null,
    }
    const draft = { ...draftOf('two', before), remarks: [answer] }
    expect(refusal(open([], { draft }), seenWith([]))).toBeNull()
  })

  it.each<[string, Rest, Seen, string]>([
    ['when the case is not there', {}, seenOf({ drafts: [draftWith(1)] }), 'missing'],
    ['when the draft before is not there', {}, seenOf({ cases: [theCase] }), 'missing'],
    ['without words', { draft: draftOf('two', ' \n') }, seenWith([]), 'emptyText'],
    [
      'with a proposal on other words',
      { claims: [proposalAt({ ...costNow, start: 0 })] },
      seenWith([]),
      'wordsDiffer',
    ],
  ])('is refused %s', (_what, change, seen, kind) => {
    expect(refusal(open([], change), seen)).toBe(kind)
  })

  it('is refused when it would carry a claim to other words than the draft has', () => {
    const change = open([carried([cost], [{ kind: 'reworded', place: { ...costNow, start: 0 } }])])
    expect(refusal(change, seenWith([claimOf('a', [cost])]))).toBe('wordsDiffer')
  })

  it('adds claims proposed on new words, unchecked, behind those that are there', () => {
    const fell = place('two', after, 'It fell down')
    const judged = judge(open([], { claims: [proposalAt(fell)] }), seenWith([]), act)
    const records = judged.ok ? judged.value.differences.map((one) => one.after) : []
    expect(records).toMatchObject([
      { nextClaimNumber: 3 },
      {},
      { number: 2, status: 'unchecked', places: [fell] },
    ])
  })

  it('leaves a claim alone that stood in no draft, and a waiver of an earlier one', () => {
    const before = { ...openedNow, draftId: id<'draft'>('zero') }
    const old = { id: id<'waiver'>('old'), caseId, place: before, reason: 'noClaim', by: '', at } as const
    const seen = seenWith([claimOf('a', [before])], { waivers: [old] })
    const judged = judge(open([{ claimId: id('a'), from: [], to: [] }]), seen, act)
    expect(judged.ok && judged.value.differences.map(({ table }) => table)).toEqual(['cases', 'drafts'])
  })

  it('drops a waiver whose words changed and carries one whose words did not', () => {
    const waiver = (name: string, where: Place): Waiver => ({
      id: id<'waiver'>(name),
      caseId,
      place: where,
      reason: 'noClaim',
      by: '',
      at,
    })
    const seen = seenWith([], { waivers: [waiver('kept', opened), waiver('lost', cost)] })
    const judged = judge(open([], { waivers: [{ waiverId: id('kept'), place: openedNow }] }), seen, act)
    const waivers = judged.ok ? judged.value.differences.filter(({ table }) => table === 'waivers') : []
    expect(waivers.map((one) => [one.id, one.after !== null])).toEqual([
      ['kept', true],
      ['lost', false],
    ])
  })
})

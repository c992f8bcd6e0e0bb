import { describe, expect, it } from 'vitest'
import { claimSchema, type Claim } from '../../records/claim'
import type { Evidence } from '../../records/evidence'
import type { Id } from '../../records/id'
import type { Source } from '../../records/source'
import { aClaim, aDraft, aPlace, aSource, sampleAt, someEvidence, theCase } from '../../records/case.fixture'
import type { BroughtClaim, Change } from '../change'
import type { RecordOf, Seen } from '../rule'
import { sourceFields } from '../sourceFields'
import { judge } from './rules'
import { seenOf } from '../seen.fixture'

const draft = aDraft()
const place = aPlace(draft, 'It is the longest in the county')
const seenWith = (
  claims: readonly Claim[] = [],
  sources: readonly Source[] = [],
  evidence: readonly Evidence[] = [],
) => {
  return seenOf({
    cases: [theCase()],
    drafts: [draft],
    claims,
    sources,
    evidence,
  })
}
let made = 0
const act = {
  caseId: theCase().id,
  at: '2026-11-25T10:00:00.000Z',
  by: 'A. Kay',
  newId: <Kind extends string>() =>
    `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}` as Id<Kind>,
}
const judged = (change: Change, seen: Seen) => {
  const done = judge(change, seen, act)
  if (!done.ok) throw new Error(done.failure.kind)
  const after = <Name extends keyof RecordOf>(name: Name) =>
    // A difference of a table holds records of that table.
    done.value.differences.flatMap((one) =>
      one.table === name ? [one.after as unknown as RecordOf[Name]] : [],
    )
  return {
    cases: after('cases'),
    claims: after('claims'),
    sources: after('sources'),
    evidence: after('evidence'),
    ...done.value,
  }
}
const evidence = { stance: 'supports', locator: { kind: 'none', value: '' }, words: '', note: '' } as const
const link = (url: string) => ({ source: sourceFields('link', { url }), evidence })
const brought = (over: Partial<BroughtClaim> = {}): BroughtClaim => ({
  claimId: null,
  words: place.quote.exact,
  places: [place],
  status: 'verified',
  claimant: '',
  note: '',
  correction: null,
  sources: [],
  ...over,
})
const bring = (claims: readonly BroughtClaim[], seen: Seen = seenWith()) =>
  judged({ kind: 'bringInClaims', file: 'claims.csv', claims, replaces: [] }, seen)
const failureOf = (claims: readonly BroughtClaim[], seen: Seen = seenWith()) => {
  const done = judge({ kind: 'bringInClaims', file: '', claims, replaces: [] }, seen, act)
  return done.ok ? null : done.failure.kind
}
const url = 'https://example.org/a'

describe('bringing in claims', () => {
  it('makes claims with status, note and source under the person’s name, and names the file', () => {
    const done = bring([brought({ note: 'Seen.', claimant: 'Ada Holm', sources: [link(url)] })])
    expect(claimSchema.safeParse(done.claims[0]).success).toBe(true)
    expect(done.claims[0]).toMatchObject({
      number: 10,
      status: 'verified',
      statusBy: 'A. Kay',
      statusAt: act.at,
      work: 'done',
      note: 'Seen.',
      claimant: 'Ada Holm',
      origin: 'person',
    })
    expect(done.evidence[0]?.claimId).toBe(done.claims[0]?.id)
    expect(done.evidence[0]?.sourceId).toBe(done.sources[0]?.id)
    expect(done.cases[0]?.nextClaimNumber).toBe(11)
    expect([done.count, done.detail]).toEqual([1, 'claims.csv'])
  })

  it('sets the status of a claim that is there only while it is unchecked', () => {
    const joined = brought({ claimId: aClaim(1).id, places: [], note: 'More.' })
    const statusAfter = (status: Claim['status']) =>
      bring([joined], seenWith([aClaim(1, { places: [place], status, note: 'Mine.' })])).claims[0]
    expect(statusAfter('unchecked')).toMatchObject({ status: 'verified', statusBy: 'A. Kay' })
    expect(statusAfter('disputed')).toMatchObject({ status: 'disputed', note: 'Mine.\nMore.' })
    expect(statusAfter('recheck')?.status).toBe('recheck')
  })

  it('takes the proposals away that it replaces, but none that somebody has worked on since', () => {
    const proposal = aClaim(1, { places: [place] })
    const change = (): Change => ({
      kind: 'bringInClaims',
      file: '',
      claims: [brought()],
      replaces: [proposal.id],
    })
    const done = judged(change(), seenWith([proposal]))
    expect(done.differences).toContainEqual({
      table: 'claims',
      id: proposal.id,
      before: proposal,
      after: null,
    })
    expect(done.count).toBe(1)
    for (const seen of [
      seenWith([{ ...proposal, status: 'verified' }]),
      seenWith([{ ...proposal, changedAt: act.at }]),
      seenWith([proposal], [aSource(1)], [someEvidence(1, 1, 1)]),
    ])
      expect(judge(change(), seen, act)).toMatchObject({ ok: false, failure: { kind: 'changedSince' } })
    expect(judge(change(), seenWith(), act)).toMatchObject({ ok: false, failure: { kind: 'missing' } })
  })

  it('keeps claimant and correction of a claim that has them', () => {
    const correction = { wording: 'mine', why: '', made: 'no' } as const
    const before = aClaim(1, { places: [place], claimant: 'Ada Holm', correction })
    const over = { claimant: 'Jo', correction: { ...correction, wording: 'theirs' } }
    expect(bring([brought({ claimId: before.id, ...over })], seenWith([before])).claims[0]).toMatchObject({
      claimant: 'Ada Holm',
      correction,
    })
  })

  it('uses a source that the case has, also a confidential one, and attaches it once', () => {
    const hidden = aSource(1, { url, confidentiality: 'never' })
    const two = [link(url), link(url), link('https://example.org/b')]
    const done = bring([brought({ sources: two })], seenWith([], [hidden]))
    expect(done.sources.map((source) => source.url)).toEqual(['https://example.org/b'])
    expect(done.evidence.map((one) => one.sourceId)).toEqual([hidden.id, done.sources[0]?.id])
  })

  it('does nothing when all of it is there', () => {
    const before = aClaim(1, { places: [place], status: 'verified', note: 'A\nB' })
    const source = aSource(1, { url })
    const seen = seenWith([before], [source], [someEvidence(1, 1, 1)])
    expect(failureOf([brought({ claimId: before.id, note: 'B', sources: [link(url)] })], seen)).toBe(
      'nothingToDo',
    )
  })

  it('refuses other words than the draft has, an address that is no link, and a claim that is not there', () => {
    expect(failureOf([brought({ places: [{ ...place, start: place.start + 1 }] })])).toBe('wordsDiffer')
    expect(failureOf([brought({ sources: [link('javascript:alert(1)')] })])).toBe('badAddress')
    expect(failureOf([brought({ claimId: aClaim(3).id })])).toBe('missing')
    expect(failureOf([brought({ words: ' ', places: [] })])).toBe('emptyWords')
  })

  it('refuses to say something twice of a claim, or of one that it takes away', () => {
    const there = aClaim(1, { places: [place] })
    const said = brought({ claimId: there.id, sources: [link(url)] })
    expect(failureOf([said, said], seenWith([there]))).toBe('changedSince')
    const change: Change = { kind: 'bringInClaims', file: '', claims: [said], replaces: [there.id] }
    expect(judge(change, seenWith([there]), act)).toMatchObject({ failure: { kind: 'changedSince' } })
  })

  it('is refused in a case that is not there', () => {
    expect(failureOf([brought()], seenOf({ drafts: [draft] }))).toBe('missing')
  })
})

describe('a claim that stands in no draft', () => {
  const homeless = (status: Claim['status']) =>
    bring([brought({ places: [], words: 'It is the longest in the county', status })]).claims[0] ?? aClaim(0)
  const placed = (claim: Claim, words = 'It is the longest in the county') =>
    judged({ kind: 'resolveAmbiguous', claimId: claim.id, place: aPlace(draft, words) }, seenWith([claim]))
      .claims[0]

  it('keeps its words, and its status waits', () => {
    expect(claimSchema.safeParse(homeless('verified')).success).toBe(true)
    expect(homeless('verified')).toMatchObject({
      places: [],
      status: 'recheck',
      past: { status: 'verified', by: 'A. Kay', words: 'It is the longest in the county' },
    })
    expect(homeless('unchecked')).toMatchObject({ status: 'unchecked', past: { status: 'unchecked' } })
  })

  it('has its status as soon as a person says where its words stand', () => {
    expect(placed(homeless('verified'))).toMatchObject({ status: 'verified', statusBy: 'A. Kay', past: null })
    expect(placed(homeless('unchecked'))).toMatchObject({ status: 'unchecked', past: null })
  })

  it('stays to be re-checked on other words', () => {
    expect(placed(homeless('verified'), 'Nobody was hurt')).toMatchObject({
      status: 'recheck',
      past: { status: 'verified' },
    })
  })

  it('keeps its words when its status is set', () => {
    const claim = homeless('unchecked')
    const set = judged({ kind: 'setStatus', claimIds: [claim.id], status: 'disputed' }, seenWith([claim]))
    expect(set.claims[0]).toMatchObject({ status: 'disputed', past: { words: claim.past?.words } })
  })

  it('takes a status from a later file while it is unchecked', () => {
    const claim = homeless('unchecked')
    const again = bring(
      [brought({ claimId: claim.id, places: [], words: 'It is the longest in the county' })],
      seenWith([claim]),
    )
    expect(again.claims[0]).toMatchObject({ status: 'recheck', past: { status: 'verified' } })
    expect(sampleAt < act.at).toBe(true)
  })
})

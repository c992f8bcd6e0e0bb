import { describe, expect, it } from 'vitest'
import { claimSchema, type Claim } from '../../records/claim'
import type { Evidence } from '../../records/evidence'
import type { Id } from '../../records/id'
import type { Source } from '../../records/source'
import { aClaim, aDraft, aPlace, aSource, sampleAt, someEvidence } from '../../records/case.fixture'
import type { Change, TakenRemark } from '../change'
import type { RecordOf, Seen } from '../rule'
import { sourceFields } from '../sourceFields'
import { judge } from './rules'
import { seenOf } from '../seen.fixture'

const draft = aDraft()
const place = aPlace(draft, 'The bridge over the Elm cost 12 million euros')
const seenWith = (
  claims: readonly Claim[],
  sources: readonly Source[] = [],
  evidence: readonly Evidence[] = [],
) => {
  const theCase = { id: claims[0]?.caseId, nextClaimNumber: 9 } as RecordOf['cases']
  return seenOf({
    cases: [theCase],
    drafts: [draft],
    claims,
    sources,
    evidence,
  })
}
let made = 0
const act = {
  caseId: aClaim(1).caseId,
  at: sampleAt,
  by: 'A. Kay',
  newId: <Kind extends string>() => `new ${++made}` as Id<Kind>,
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

const key = (digit: string) => digit.repeat(64)
const taking = (number: number, digit: string, url: string): TakenRemark => ({
  claimId: aClaim(number).id,
  key: key(digit),
  source: sourceFields('link', { url }),
  evidence: { stance: 'supports', locator: { kind: 'page', value: '3' }, words: '', note: '' },
})
const url = 'https://example.org/report'

describe('taking proposed sources', () => {
  it('attaches the source with its locator and remembers that it was dealt with', () => {
    const { claims, sources, evidence, count } = judged(
      { kind: 'takeRemark', taken: [taking(1, 'a', url)] },
      seenWith([aClaim(1)]),
    )
    expect(claims).toMatchObject([{ remarksDone: [key('a')], changedAt: sampleAt }])
    expect(sources).toMatchObject([{ kind: 'link', url, contacts: [] }])
    expect(evidence).toMatchObject([
      { claimId: aClaim(1).id, sourceId: sources[0]?.id, locator: { value: '3' } },
    ])
    expect(count).toBe(1)
  })

  it('makes one source of the same link on many claims', () => {
    const taken = [taking(1, 'a', url), taking(2, 'a', url)]
    const { sources, evidence } = judged({ kind: 'takeRemark', taken }, seenWith([aClaim(1), aClaim(2)]))
    expect([sources.length, evidence.length]).toEqual([1, 2])
  })

  it('uses the source that the case has, and attaches it once', () => {
    const source = aSource(1, { url })
    const seen = seenWith([aClaim(1), aClaim(2)], [source], [someEvidence(1, 1, 1)])
    const taken = [taking(1, 'a', url), taking(2, 'a', url)]
    const { sources, evidence } = judged({ kind: 'takeRemark', taken }, seen)
    expect(sources).toEqual([])
    expect(evidence).toMatchObject([{ claimId: aClaim(2).id, sourceId: source.id }])
  })

  it('never makes a source that is held back and a public one the same', () => {
    const seen = seenWith([aClaim(1)], [aSource(1, { url, confidentiality: 'never' })])
    expect(judged({ kind: 'takeRemark', taken: [taking(1, 'a', url)] }, seen).sources).toHaveLength(1)
  })

  it('is refused as a whole where one address is none', () => {
    const taken = [taking(1, 'a', url), taking(1, 'b', 'javascript:alert(1)')]
    expect(judge({ kind: 'takeRemark', taken }, seenWith([aClaim(1)]), act)).toMatchObject({
      failure: { kind: 'badAddress' },
    })
  })

  it('is refused when the claim is gone', () => {
    expect(
      judge({ kind: 'takeRemark', taken: [taking(2, 'a', url)] }, seenWith([aClaim(1)]), act),
    ).toMatchObject({
      failure: { kind: 'missing' },
    })
  })
})

describe('dismissing proposed sources', () => {
  it('remembers each on its claim', () => {
    const dismissed = [taking(1, 'b', url), taking(1, 'c', url), taking(2, 'b', url)]
    const { claims } = judged(
      { kind: 'dismissRemark', dismissed },
      seenWith([aClaim(1, { remarksDone: [key('a')] }), aClaim(2)]),
    )
    expect(claims.map((claim) => claim.remarksDone)).toEqual([[key('a'), key('b'), key('c')], [key('b')]])
  })

  it('has nothing to do when that was done', () => {
    const seen = seenWith([aClaim(1, { remarksDone: [key('a')] })])
    expect(judge({ kind: 'dismissRemark', dismissed: [taking(1, 'a', url)] }, seen, act)).toMatchObject({
      failure: { kind: 'nothingToDo' },
    })
  })

  it('remembers on the case what belongs to no claim, in one change with what does', () => {
    const { cases, claims, count } = judged(
      { kind: 'dismissRemark', dismissed: [taking(1, 'b', url), { claimId: null, key: key('c') }] },
      seenWith([aClaim(1)]),
    )
    expect(cases[0]?.remarksDone).toEqual([key('c')])
    expect(claims.map(({ remarksDone }) => remarksDone)).toEqual([[key('b')]])
    expect(count).toBe(2)
  })
})

describe('what was dealt with', () => {
  const half = (words: string) => aPlace(draft, words)

  it('stays so on both parts of a claim that is split', () => {
    const parts = [half('The bridge over the Elm'), half('cost 12 million euros')]
    const { claims } = judged(
      { kind: 'splitClaim', claimId: aClaim(1).id, parts },
      seenWith([aClaim(1, { places: [place], remarksDone: [key('a')] })]),
    )
    expect(claims.map((claim) => claim.remarksDone)).toEqual([[key('a')], [key('a')]])
  })

  it('stays so on what claims are joined to', () => {
    const one = aClaim(1, { places: [half('The bridge over the Elm')], remarksDone: [key('a')] })
    const two = aClaim(2, { places: [half('cost 12 million euros')], remarksDone: [key('b')] })
    const { claims } = judged({ kind: 'joinClaims', claimIds: [one.id, two.id], place }, seenWith([one, two]))
    expect(claims[0]?.remarksDone).toEqual([key('a'), key('b')])
  })

  it('is absent from claims that were written before, and their schema takes them as they are', () => {
    const old = aClaim(1, { places: [place] })
    expect(claimSchema.parse(old)).toEqual(old)
    expect('remarksDone' in claimSchema.parse(old)).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  idOf,
  sampleAt,
  sampleCase,
  someEvidence,
} from '../../records/case.fixture'
import type { Claim } from '../../records/claim'
import type { Evidence } from '../../records/evidence'
import type { Query } from '../../records/query'
import { act, after, allowed, refusal } from '../judged.fixture'
import { fallBack } from './claim'

const draft = aDraft('The bridge cost 12 million euros. It opened in May. The bridge cost 12 million euros.')
const at = (words: string, from = 0) => aPlace(draft, words, from)
const cost = at('The bridge cost 12 million euros')
const opened = at('It opened in May')
const costAgain = at('The bridge cost 12 million euros', 40)
const both = at('The bridge cost 12 million euros. It opened in May')
const ids = (...numbers: readonly number[]) => numbers.map((number) => idOf<'claim'>(3, number))
const found = (status: Claim['status'], by: string) =>
  ({ status, statusBy: by, statusAt: sampleAt, work: 'done' }) as const

type Rest = { readonly evidence?: readonly Evidence[]; readonly queries?: readonly Query[] }
const caseWith = (one: Partial<Claim>, other: Partial<Claim>, rest: Rest = {}) =>
  sampleCase({
    drafts: [draft],
    claims: [aClaim(1, { places: [cost], ...one }), aClaim(2, { places: [opened], ...other }), aClaim(3)],
    evidence: [],
    queries: [],
    waivers: [],
    ...rest,
  })

const join = { kind: 'joinClaims', claimIds: ids(1, 2), place: both } as const
const link = { kind: 'linkClaims', claimIds: ids(1, 2) } as const
const joined = (one: Partial<Claim>, other: Partial<Claim>) => after(join, caseWith(one, other)).claims[0]
const linked = (one: Partial<Claim>, other: Partial<Claim>) => after(link, caseWith(one, other)).claims[0]

describe.each([join, link])('claims that become one by $kind', (change) => {
  const merge = (one: Partial<Claim>, other: Partial<Claim>) => after(change, caseWith(one, other)).claims[0]

  it('leave the first, and no other is touched', () => {
    const now = after(change, caseWith({}, {}))
    expect(now.claims.map((claim) => claim.number)).toEqual([1, 3])
    expect(now.claims[1]).toEqual(aClaim(3))
    expect(now.claims[0]?.changedAt).toBe(act.at)
  })

  it('leave all evidence and queries on it', () => {
    const evidence = [someEvidence(1, 1, 1), someEvidence(2, 2, 2)]
    const now = after(change, caseWith({}, {}, { evidence, queries: [aQuery(1, 2), aQuery(2, 3)] }))
    expect(now.evidence.map(({ claimId, sourceId }) => [claimId, sourceId])).toEqual([
      [ids(1)[0], evidence[0]?.sourceId],
      [ids(1)[0], evidence[1]?.sourceId],
    ])
    expect(now.queries.map((query) => query.claimId)).toEqual(ids(1, 3))
  })

  it('leave evidence once that says the same of both', () => {
    const words = 'Twelve million.'
    const evidence = [someEvidence(1, 1, 1, { words }), someEvidence(2, 2, 1, { words })]
    expect(after(change, caseWith({}, {}, { evidence })).evidence).toEqual(evidence.slice(0, 1))
  })

  it('leave evidence once that says the same of the others alone', () => {
    const evidence = [someEvidence(1, 2, 1), someEvidence(2, 3, 1)]
    const three = { ...change, claimIds: ids(1, 2, 3) }
    const now = after(three, caseWith({}, {}, { evidence }))
    expect(now.evidence.map(({ claimId }) => claimId)).toEqual(ids(1))
  })

  it.each([
    ['passage', { words: 'Twelve.' }],
    ['stance', { stance: 'context' }],
    ['locator', { locator: { kind: 'page', value: '2' } }],
    ['note', { note: 'Table 3' }],
  ] as const)('keep evidence of one source that differs by its %s', (_what, over) => {
    const evidence = [someEvidence(1, 1, 1), someEvidence(2, 2, 1, over)]
    expect(after(change, caseWith({}, {}, { evidence })).evidence).toHaveLength(2)
  })

  it('keep what was written on either', () => {
    const merged = merge(
      { note: 'Call her.', reasons: [{ kind: 'money', words: '12 million' }], worthiness: 0.4 },
      {
        note: 'See May.',
        legal: true,
        sensitive: true,
        claimant: 'Ada Holm',
        reasons: [
          { kind: 'money', words: '12 million' },
          { kind: 'money', words: 'euros' },
          { kind: 'number', words: '12 million' },
        ],
        worthiness: 0.7,
      },
    )
    expect(merged).toMatchObject({
      note: 'Call her.\nSee May.',
      legal: true,
      sensitive: true,
      claimant: 'Ada Holm',
      reasons: [
        { kind: 'money', words: '12 million' },
        { kind: 'money', words: 'euros' },
        { kind: 'number', words: '12 million' },
      ],
      worthiness: 0.7,
    })
  })

  it('have the claimant of the first where each has one', () => {
    expect(merge({ claimant: 'Ada Holm' }, { claimant: 'Jo Writer' })?.claimant).toBe('Ada Holm')
  })

  it('are found nothing of where nobody had found anything', () => {
    expect(merge({}, {})).toMatchObject({ status: 'unchecked', statusBy: null, past: null, claimant: '' })
  })

  it('fall back when the findings differ', () => {
    expect(merge(found('verified', 'A. Reader'), found('disputed', 'B. Low'))).toMatchObject({
      status: 'recheck',
      statusBy: null,
      past: { status: 'verified', by: 'A. Reader', words: cost.quote.exact },
      work: 'toDo',
    })
  })

  it('are counted', () => {
    expect(allowed(change, caseWith({}, {})).count).toBe(2)
  })

  it.each([
    ['none', []],
    ['one', ids(1)],
    ['one that is named twice', ids(1, 1)],
  ])('cannot be %s', (_what, claimIds) => {
    expect(refusal({ ...change, claimIds }, caseWith({}, {}))?.kind).toBe('tooFew')
  })

  it('cannot be one that is gone', () => {
    expect(refusal({ ...change, claimIds: ids(1, 99) }, caseWith({}, {}))?.kind).toBe('missing')
  })
})

describe('joining claims', () => {
  it('makes one claim of all words from the first to the last', () => {
    expect(joined({}, {})?.places).toEqual([both])
  })

  it('lets what was found fall back even where both were found the same', () => {
    const both = joined(found('verified', 'A. Reader'), found('verified', 'B. Low'))
    expect(both).toMatchObject({ status: 'recheck', past: { status: 'verified', by: 'A. Reader' } })
  })

  it('keeps in sight what was found of one of them', () => {
    expect(joined({}, found('disputed', 'B. Low'))).toMatchObject({
      status: 'recheck',
      past: { status: 'disputed', by: 'B. Low', words: opened.quote.exact },
    })
  })

  it('leaves the other places where either stands, each once', () => {
    const one = { places: [cost, costAgain] }
    expect(joined(one, {})?.places).toEqual([both, costAgain])
    expect(joined(one, { places: [opened, costAgain] })?.places).toEqual([both, costAgain])
  })

  it('keeps both corrections, each for its own words', () => {
    const one = joined(
      { correction: { wording: 'The bridge cost 14 million euros', why: 'Budget', made: 'no' } },
      { correction: { wording: 'It opened in June', why: 'The mayor says so', made: 'no' } },
    )
    expect(one?.correction).toEqual({
      wording: 'The bridge cost 14 million euros. It opened in June',
      why: 'Budget\nThe mayor says so',
      made: 'no',
    })
  })

  it('is refused where the draft has other words', () => {
    const place = { ...both, end: both.end - 1 }
    expect(refusal({ ...join, place }, caseWith({}, {}))?.kind).toBe('wordsDiffer')
  })
})

describe('saying that claims are the same', () => {
  it('makes one claim that stands in all their places, each once', () => {
    expect(linked({}, {})?.places).toEqual([cost, opened])
    expect(linked({}, { places: [cost, costAgain] })?.places).toEqual([cost, costAgain])
  })

  const verified = { status: 'verified', statusBy: 'A. Reader', statusAt: sampleAt, work: 'done', past: null }

  it('lets a finding hold for all of them, whichever was checked', () => {
    expect(linked(found('verified', 'A. Reader'), {})).toMatchObject(verified)
    expect(linked({}, found('verified', 'A. Reader'))).toMatchObject(verified)
  })

  it('keeps a finding that both have under the name of who found the first', () => {
    expect(linked(found('verified', 'A. Reader'), found('verified', 'B. Low'))).toMatchObject(verified)
  })

  it('leaves to be checked again what was, and no old words of one of them come back for all', () => {
    const past = { status: 'verified', by: 'A. Reader', at: sampleAt, words: 'It opened in April' } as const
    const fallen: Partial<Claim> = {
      status: 'recheck',
      past: { ...past, places: [opened] },
      work: 'checking',
    }
    const again = { status: 'recheck', statusBy: null, past, work: 'toDo' }
    for (const one of [linked({}, fallen), linked(fallen, {}), linked(fallen, fallen)]) {
      expect(one).toMatchObject(again)
      expect(one?.past).toEqual(past)
    }
  })

  it('keeps a correction for the same words', () => {
    const correction = { wording: 'The bridge cost 14 million euros', why: 'Budget', made: 'no' } as const
    expect(linked({}, { places: [costAgain], correction })).toMatchObject({ correction, note: '' })
  })

  it('puts a correction of other words into the note, never in their place', () => {
    const correction = { wording: 'It opened in June', why: 'Mayor', made: 'no' } as const
    expect(linked({}, { correction })).toMatchObject({
      correction: { wording: '', why: 'Mayor' },
      note: 'It opened in May → It opened in June',
    })
  })
})

it('a claim that is split and joined again is what it was, but for what was found: that is to be checked again', () => {
  const words = [...draft.text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ])
  const nth = fc.nat(words.length - 1)
  const placeOf = (from: number, to: number) => {
    const [start = 0, end = 0] = [words[from]?.[0], words[to]?.[1]]
    return { ...cost, start, end, quote: { exact: draft.text.slice(start, end), prefix: '', suffix: '' } }
  }
  fc.assert(
    fc.property(
      fc.uniqueArray(nth, { minLength: 3, maxLength: 5 }),
      nth,
      fc.boolean(),
      (cuts, changed, isMade) => {
        const [first = 0, ...rest] = cuts.toSorted((a, b) => a - b)
        const last = rest.at(-1) ?? first
        const place = placeOf(first, last)
        const [start = 0, end = 0] = words[changed] ?? []
        const isIn = place.start <= start && end <= place.end
        const wording = isIn
          ? draft.text.slice(place.start, start) + 'OTHER' + draft.text.slice(end, place.end)
          : place.quote.exact
        const claim = aClaim(1, {
          ...found('verified', 'A. Reader'),
          places: [place],
          note: 'Call her.\n\nTwice.',
          claimant: 'Ada Holm',
          legal: true,
          reasons: [{ kind: 'money', words: '12 million euros' }],
          correction: { wording, why: 'Budget', made: isMade ? 'asProposed' : 'no' },
          remarksDone: ['a'.repeat(64)],
        })
        const evidence = [someEvidence(1, 1, 1, { words: 'Twelve.' }), someEvidence(2, 1, 2)]
        const before = sampleCase({ drafts: [draft], claims: [claim], evidence })
        const cut = [first, ...rest.slice(0, -1).map((at) => at + 1)]
        const parts = cut.map((from, at) => placeOf(from, (cut[at + 1] ?? last + 1) - 1))
        const split = after({ kind: 'splitClaim', claimId: claim.id, parts }, before)
        const claimIds = split.claims.map(({ id }) => id)
        const again = after({ kind: 'joinClaims', claimIds, place }, split)
        const { status, statusBy, statusAt, past, work } = fallBack(claim)
        expect(again.claims).toEqual([
          { ...claim, status, statusBy, statusAt, past, work, changedAt: act.at, reasons: expect.any(Array) },
        ])
        expect({ ...again, claims: [], case: before.case }).toEqual({ ...before, claims: [] })
      },
    ),
  )
})

import { describe, expect, it } from 'vitest'
import {
  aClaim,
  aDraft,
  aPlace,
  idOf,
  sampleAt,
  sampleCase,
  someEvidence,
  theCase,
} from '../../records/case.fixture'
import type { Claim } from '../../records/claim'
import type { NewClaim } from '../change'
import { act, after, allowed, refusal } from '../judged.fixture'

const draft = aDraft()
const at = (words: string) => aPlace(draft, words)
const whole = at('The bridge over the Elm cost 12 million euros, said mayor Ada Holm')
const wrong = { ...whole, start: whole.start + 1 }
const elsewhere = { ...whole, draftId: idOf<'draft'>(2, 9) }
const first = idOf<'claim'>(3, 1)
const gone = idOf<'claim'>(3, 99)
const found = { status: 'verified', statusBy: 'A. Reader', statusAt: sampleAt, work: 'done' } as const
const caseWith = (over: Partial<Claim>) =>
  sampleCase({ claims: [aClaim(1, { places: [whole], ...over }), aClaim(2)], queries: [] })

describe('making a claim', () => {
  const made = after({ kind: 'makeClaim', place: whole }, sampleCase())

  it('gives it the next number, and that number to no other', () => {
    expect(made.claims.at(-1)?.number).toBe(10)
    expect(made.case.nextClaimNumber).toBe(11)
  })

  it('is a person’s act that finds nothing', () => {
    expect(made.claims.at(-1)).toMatchObject({
      places: [whole],
      origin: 'person',
      reasons: [{ kind: 'person' }],
      kind: 'statement',
      worthiness: 1,
      status: 'unchecked',
      statusBy: null,
    })
  })

  it('may stand on words that other claims have, and leaves those alone', () => {
    expect(made.claims.slice(0, 3)).toEqual(sampleCase().claims)
  })

  it('may be of another kind', () => {
    const change = { kind: 'makeClaim', place: whole, claimKind: 'prediction' } as const
    expect(after(change, sampleCase()).claims.at(-1)?.kind).toBe('prediction')
  })

  it('is refused in a case that is not there', () => {
    const elsewhere = { ...sampleCase(), case: theCase({ id: idOf<'case'>(1, 2) }) }
    expect(refusal({ kind: 'makeClaim', place: whole }, elsewhere)).toEqual({
      kind: 'missing',
      detail: 'case',
    })
  })

  it.each([
    ['other words', wrong, 'wordsDiffer'],
    ['a draft that is not there', elsewhere, 'missing'],
  ])('is refused on %s', (_what, place, kind) => {
    expect(refusal({ kind: 'makeClaim', place }, sampleCase())?.kind).toBe(kind)
  })
})

describe('proposing claims', () => {
  const proposal = (words: string): NewClaim => ({
    places: [at(words)],
    kind: 'statement',
    reasons: [],
    worthiness: 0.4,
    origin: 'proposed',
    claimant: 'Ada Holm',
  })
  const proposals = [proposal('Nobody was hurt'), proposal('The old bridge fell in 1998')]

  it('adds them behind the numbers that are there, unchecked', () => {
    const { claims, case: now } = after(
      { kind: 'proposeClaims', claims: proposals, replaces: [] },
      sampleCase(),
    )
    expect(claims.slice(3)).toMatchObject([
      { number: 10, status: 'unchecked', claimant: 'Ada Holm' },
      { number: 11, status: 'unchecked' },
    ])
    expect(now.nextClaimNumber).toBe(12)
  })

  it('puts them in the place of what nobody has worked on, in one step', () => {
    const records = { ...caseWith({}), evidence: [] }
    const { claims } = after({ kind: 'proposeClaims', claims: proposals, replaces: [first] }, records)
    expect(claims.map(({ number }) => number)).toEqual([2, 10, 11])
  })

  it('is refused where somebody has worked on what is to go', () => {
    const change = { kind: 'proposeClaims', claims: proposals, replaces: [first] } as const
    expect(refusal(change, caseWith(found))?.kind).toBe('changedSince')
    const backed = { ...caseWith({}), evidence: [someEvidence(1, 1, 1)] }
    expect(refusal(change, backed)?.kind).toBe('changedSince')
    expect(refusal({ ...change, replaces: [gone] }, caseWith({}))?.kind).toBe('missing')
  })

  it('is refused as a whole where one has other words', () => {
    const claims = [...proposals, { ...proposal('Nobody was hurt'), places: [wrong] }]
    expect(refusal({ kind: 'proposeClaims', claims, replaces: [] }, sampleCase())?.kind).toBe('wordsDiffer')
  })

  it('of none writes nothing', () => {
    expect(refusal({ kind: 'proposeClaims', claims: [], replaces: [] }, sampleCase())?.kind).toBe(
      'nothingToDo',
    )
  })
})

describe('moving a claim', () => {
  const shorter = at('cost 12 million euros')
  const moving = (place = shorter, nth = 0, claimId = first) =>
    ({ kind: 'moveClaim', claimId, at: nth, place }) as const

  it('lets what was found fall back, with the words it was found of in sight', () => {
    expect(after(moving(), caseWith(found)).claims[0]).toMatchObject({
      places: [shorter],
      status: 'recheck',
      statusBy: null,
      past: { status: 'verified', by: 'A. Reader', words: whole.quote.exact },
      work: 'toDo',
      changedAt: act.at,
    })
  })

  it('leaves an unchecked claim unchecked', () => {
    expect(after(moving(), caseWith({})).claims[0]).toMatchObject({ status: 'unchecked', past: null })
  })

  it('falls back, too, at the second place where a claim stands, and leaves the first', () => {
    const places = [whole, at('Bridge to open in May')]
    const [claim] = after(moving(at('Bridge to open'), 1), caseWith({ ...found, places })).claims
    expect(claim).toMatchObject({ status: 'recheck', places: [whole, at('Bridge to open')] })
  })

  it('to where it stands changes no words: what was found holds', () => {
    expect(refusal(moving(whole), caseWith(found))?.kind).toBe('nothingToDo')
  })

  it.each([
    ['to other words than the draft has', moving(wrong), 'wordsDiffer'],
    ['at a place that it does not have', moving(shorter, 1), 'missing'],
    ['when it is gone', moving(shorter, 0, gone), 'missing'],
  ])('is refused %s', (_what, change, kind) => {
    expect(refusal(change, caseWith({}))?.kind).toBe(kind)
  })

  const correction = { wording: whole.quote.exact.replace('12', '14'), why: 'Budget', made: 'no' } as const

  it('takes its correction along, for the words that it has now', () => {
    expect(after(moving(), caseWith({ correction })).claims[0]).toMatchObject({
      correction: { wording: 'cost 14 million euros', why: 'Budget', made: 'no' },
      note: '',
    })
  })

  it('keeps in the note what its correction changed elsewhere', () => {
    const [claim] = after(moving(at('said mayor Ada Holm')), caseWith({ correction, note: 'Ask.' })).claims
    expect(claim?.correction).toEqual({ wording: '', why: 'Budget', made: 'no' })
    expect(claim?.note).toBe(`Ask.\n${whole.quote.exact} → ${correction.wording}`)
  })

  it('leaves a correction alone that was made of the first place, when the second moves', () => {
    const places = [whole, at('Bridge to open in May')]
    const before = caseWith({ correction, places })
    expect(after(moving(at('Bridge to open'), 1), before).claims[0]?.correction).toEqual(correction)
  })
})

describe('splitting a claim', () => {
  const parts = [at('The bridge over the Elm'), at('cost 12 million euros'), at('said mayor Ada Holm')]
  const splitting = (into = parts, claimId = first) => ({ kind: 'splitClaim', claimId, parts: into }) as const
  const partsOf = (over: Partial<Claim>) => {
    const [head, other, ...made] = after(splitting(), caseWith(over)).claims
    expect(other).toEqual(aClaim(2))
    return [head, ...made]
  }

  it('makes a claim of each part; the first keeps the number', () => {
    expect(partsOf({}).map((claim) => [claim?.number, claim?.places])).toEqual([
      [1, [parts[0]]],
      [10, [parts[1]]],
      [11, [parts[2]]],
    ])
  })

  it('lets what was found of the whole fall back on every part', () => {
    const fallen = {
      changedAt: act.at,
      status: 'recheck',
      statusBy: null,
      past: { status: 'verified', by: 'A. Reader', words: whole.quote.exact },
      work: 'toDo',
    }
    expect(partsOf(found)).toMatchObject([fallen, fallen, fallen])
  })

  it('leaves the parts of an unchecked claim unchecked', () => {
    expect(partsOf({}).map((claim) => claim?.status)).toEqual(['unchecked', 'unchecked', 'unchecked'])
  })

  it('keeps claimant and flags on every part: nobody has said which of them they are of', () => {
    const kept = { claimant: 'Ada Holm', legal: true, sensitive: true }
    expect(partsOf(kept)).toMatchObject([kept, kept, kept])
  })

  it('keeps note and queries with the first', () => {
    expect(partsOf({ note: 'Call her.' }).map((claim) => claim?.note)).toEqual(['Call her.', '', ''])
    const { queries } = sampleCase()
    expect(after(splitting(), { ...caseWith({}), queries }).queries).toEqual(queries)
  })

  it('gives each part the reasons that are in its words', () => {
    const reasons: Claim['reasons'] = [
      { kind: 'money', words: '12 million euros' },
      { kind: 'name', words: 'Ada Holm' },
      { kind: 'person', words: '' },
    ]
    expect(partsOf({ reasons }).map((claim) => claim?.reasons.map(({ kind }) => kind))).toEqual([
      ['person'],
      ['money', 'person'],
      ['name', 'person'],
    ])
  })

  it('leaves the evidence on every part', () => {
    const evidence = [someEvidence(1, 1, 1, { words: 'Fourteen.' }), someEvidence(2, 2, 1)]
    const now = after(splitting(), { ...caseWith({}), evidence })
    const made = now.claims.slice(2).map(({ id }) => id)
    expect(now.evidence.slice(0, 2)).toEqual(evidence)
    expect(now.evidence.slice(2).map(({ claimId, words }) => [claimId, words])).toEqual(
      made.map((id) => [id, 'Fourteen.']),
    )
  })

  it('leaves the other places of the claim with the first part', () => {
    const again = at('Bridge to open in May')
    expect(partsOf({ places: [whole, again] }).map((claim) => claim?.places.length)).toEqual([2, 1, 1])
  })

  const correction = { wording: whole.quote.exact.replace('12', '14'), why: 'Budget', made: 'no' } as const

  it('gives a correction to the part that it changes, in the words of that part', () => {
    expect(partsOf({ correction }).map((claim) => claim?.correction)).toEqual([
      null,
      { wording: 'cost 14 million euros', why: 'Budget', made: 'no' },
      null,
    ])
  })

  it('keeps a correction that changes more than one part in the note of the first', () => {
    const wording = whole.quote.exact.replace('Elm cost 12', 'Ash cost 14')
    const split = partsOf({ correction: { wording, why: '', made: 'no' } })
    expect(split.map((claim) => claim?.correction)).toEqual([null, null, null])
    expect(split[0]?.note).toBe(`${whole.quote.exact} → ${wording}`)
  })

  it('leaves a correction that was made with the first', () => {
    const made = { ...correction, made: 'asProposed' } as const
    expect(partsOf({ correction: made }).map((claim) => claim?.correction)).toEqual([made, null, null])
  })

  it('is counted by its parts', () => {
    expect(allowed(splitting(), caseWith({})).count).toBe(3)
  })

  it.each([
    ['into one', splitting(parts.slice(0, 1)), 'tooFew'],
    ['into none', splitting([]), 'tooFew'],
    ['when its first part has other words', splitting([wrong, ...parts]), 'wordsDiffer'],
    ['when another part has other words', splitting([...parts, wrong]), 'wordsDiffer'],
    ['when it is gone', splitting(parts, gone), 'missing'],
  ])('is refused %s', (_what, change, kind) => {
    expect(refusal(change, caseWith({}))?.kind).toBe(kind)
  })
})

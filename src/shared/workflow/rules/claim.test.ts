import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace, aQuery, idOf, sampleAt, sampleCase } from '../../records/case.fixture'
import type { Claim } from '../../records/claim'
import type { Status, Work } from '../../records/status'
import { act, after, allowed, refusal } from '../judged.fixture'
import { fallBack } from './claim'

const numbers = (...all: readonly number[]) => all.map((number) => idOf<'claim'>(3, number))
const nobody = idOf<'claim'>(3, 99)
const claimWith = (over: Partial<Claim>) => sampleCase({ claims: [aClaim(1, over)] })
const setting = (status: Status, claimIds = numbers(1)) => ({ kind: 'setStatus', claimIds, status }) as const

describe('setting a status', () => {
  it('keeps who set it, and when', () => {
    const [claim] = after(setting('verified'), claimWith({})).claims
    expect(claim).toMatchObject({
      status: 'verified',
      statusBy: act.by,
      statusAt: act.at,
      changedAt: act.at,
    })
  })

  it.each<[Status, Work]>([
    ['verified', 'done'],
    ['notVerifiable', 'done'],
    ['onAuthor', 'done'],
    ['opinion', 'done'],
    ['disputed', 'waiting'],
    ['needsCorrection', 'waiting'],
    ['needsContext', 'waiting'],
  ])('%s leaves the work %s', (status, work) => {
    expect(after(setting(status), claimWith({ work: 'checking' })).claims[0]?.work).toBe(work)
  })

  it.each<[Work, Work]>([
    ['done', 'toDo'],
    ['waiting', 'toDo'],
    ['checking', 'checking'],
    ['toDo', 'toDo'],
  ])('back to unchecked turns work that was %s into %s, and takes the name away', (before, work) => {
    const claim = { status: 'verified', statusBy: 'A. Reader', statusAt: sampleAt, work: before } as const
    expect(after(setting('unchecked'), claimWith(claim)).claims[0]).toMatchObject({
      status: 'unchecked',
      statusBy: null,
      statusAt: null,
      work,
    })
  })

  it('goes to all claims that are meant and to no other', () => {
    const before = sampleCase()
    const { claims } = after(setting('disputed', numbers(1, 3)), before)
    expect(claims.map((claim) => claim.status)).toEqual(['disputed', 'verified', 'disputed'])
    expect(claims[1]).toBe(before.claims[1])
  })

  it('leaves a claim that has it the finding of whoever found it', () => {
    const before = sampleCase()
    expect(after(setting('verified', numbers(1, 2)), before).claims[1]).toBe(before.claims[1])
  })

  it('has nothing to do where all have it', () => {
    expect(refusal(setting('verified', numbers(2)), sampleCase())?.kind).toBe('nothingToDo')
  })

  it('writes a claim once that is named twice', () => {
    const { differences, count } = allowed(setting('disputed', numbers(2, 2)), sampleCase())
    expect([differences.length, count]).toEqual([1, 1])
  })

  it('is refused as a whole where one claim is gone', () => {
    const refused = refusal(setting('verified', [...numbers(1), nobody]), sampleCase())
    expect(refused).toEqual({ kind: 'missing', detail: 'claim' })
  })

  it('says in the history which it was', () => {
    expect(allowed(setting('onAuthor', numbers(1, 2)), sampleCase())).toMatchObject({
      count: 2,
      detail: 'onAuthor',
    })
  })

  const past = { status: 'disputed', by: 'A. Reader', at: sampleAt, words: 'cost 11 million' } as const
  const places = [aPlace(aDraft(), 'cost 12 million euros')]

  it('ends what had been found of other words', () => {
    const before = claimWith({ status: 'recheck', past, places })
    expect(after(setting('verified'), before).claims[0]?.past).toBeNull()
  })

  it('keeps the words of a claim that never stood in a draft: nothing else says them', () => {
    const before = claimWith({ status: 'recheck', past, places: [] })
    expect(after(setting('verified'), before).claims[0]?.past).toEqual(past)
  })
})

describe('setting the work', () => {
  it('alters the work and nothing that was found', () => {
    const before = sampleCase()
    const { claims } = after({ kind: 'setWork', claimIds: numbers(1, 2), work: 'checking' }, before)
    expect(claims.map((claim) => claim.work)).toEqual(['checking', 'checking', 'toDo'])
    expect(claims[1]).toEqual({ ...before.claims[1], work: 'checking', changedAt: act.at })
  })
})

describe('editing claims', () => {
  it.each([
    { note: 'Call the council again.' },
    { claimant: 'Vera Quell' },
    { legal: false },
    { sensitive: true },
    { kind: 'opinion' },
  ] as const)('sets %j and nothing else', (patch) => {
    const before = sampleCase()
    const [claim] = after({ kind: 'editClaim', claimIds: numbers(1), patch }, before).claims
    expect(claim).toEqual({ ...before.claims[0], ...patch, changedAt: act.at })
  })

  it('flags many at once, and leaves alone what was flagged', () => {
    const before = sampleCase()
    const change = { kind: 'editClaim', claimIds: numbers(1, 2, 3), patch: { legal: true } } as const
    expect(allowed(change, before).differences.map(({ id }) => id)).toEqual(numbers(2, 3))
  })

  it('says in the history what was set', () => {
    const patch = { note: '', sensitive: true }
    expect(allowed({ kind: 'editClaim', claimIds: numbers(1), patch }, sampleCase()).detail).toBe(
      'note sensitive',
    )
  })
})

describe('a correction', () => {
  const propose = (patch: Partial<NonNullable<Claim['correction']>> | null, claimId = idOf<'claim'>(3, 2)) =>
    ({ kind: 'proposeCorrection', claimId, patch }) as const
  const proposed = (patch: Parameters<typeof propose>[0], number = 2) =>
    after(propose(patch, idOf<'claim'>(3, number)), sampleCase()).claims[number - 1]

  it('begins with the words as they stand', () => {
    expect(proposed({ why: 'Says who?' })?.correction).toEqual({
      wording: 'It is the longest in the county',
      why: 'Says who?',
      made: 'no',
    })
  })

  it('is something that was done to the claim', () => {
    expect(proposed({ wording: 'It is long' })).toMatchObject({
      correction: { wording: 'It is long', why: '', made: 'no' },
      changedAt: act.at,
    })
  })

  it('begins with nothing where the claim stands in no draft', () => {
    expect(proposed({ why: 'Ask.' }, 3)?.correction?.wording).toBe('')
  })

  it('keeps what is not said anew', () => {
    expect(proposed({ made: 'declined' }, 1)?.correction).toEqual({
      wording: 'cost 14 million euros',
      why: 'The budget names 14 million.',
      made: 'declined',
    })
  })

  it('can be withdrawn', () => {
    expect(proposed(null, 1)?.correction).toBeNull()
    expect(allowed(propose(null, idOf<'claim'>(3, 1)), sampleCase()).detail).toBe('withdrawn')
  })

  it('leaves the status to a person', () => {
    expect(proposed({ wording: 'It is one of the longest' })).toMatchObject({
      status: 'verified',
      statusBy: 'A. Reader',
      work: 'done',
    })
  })

  it.each([
    ['withdrawn where there is none', null, 2],
    ['said again as it is', { made: 'no' as const }, 1],
  ])('that is %s is nothing to do', (_what, patch, number) => {
    expect(refusal(propose(patch, idOf<'claim'>(3, number)), sampleCase())?.kind).toBe('nothingToDo')
  })

  it('is refused on a claim that is gone', () => {
    expect(refusal(propose({ why: '' }, nobody), sampleCase())?.kind).toBe('missing')
  })
})

describe('removing claims', () => {
  const removed = after(
    { kind: 'removeClaim', claimIds: numbers(1) },
    {
      ...sampleCase(),
      queries: [aQuery(1, 1), aQuery(2, 2)],
    },
  )

  it('takes their evidence and queries along, and those of no other', () => {
    expect(removed.claims.map((claim) => claim.number)).toEqual([2, 3])
    expect(removed.evidence.map((one) => one.claimId)).toEqual(numbers(2))
    expect(removed.queries.map((one) => one.claimId)).toEqual(numbers(2))
  })

  it('leaves the sources with the case', () => {
    expect(removed.sources).toEqual(sampleCase().sources)
  })

  it('is refused as a whole where one is gone', () => {
    const change = { kind: 'removeClaim', claimIds: [...numbers(1), nobody] } as const
    expect(refusal(change, sampleCase())?.kind).toBe('missing')
  })
})

describe('what was found, once the words change', () => {
  const [words] = [aPlace(aDraft(), 'cost 12 million euros')]
  const found = { status: 'verified', statusBy: 'A. Reader', statusAt: sampleAt, work: 'done' } as const

  it('stays in sight, with the words it was found of', () => {
    expect(fallBack(aClaim(1, { ...found, places: [words] }))).toEqual({
      status: 'recheck',
      statusBy: null,
      statusAt: null,
      past: { status: 'verified', by: 'A. Reader', at: sampleAt, words: 'cost 12 million euros' },
      work: 'toDo',
    })
  })

  it('is nothing where nobody had found anything', () => {
    const { status, statusBy, statusAt, past, work } = aClaim(1, { work: 'checking', places: [words] })
    expect(fallBack(aClaim(1, { work: 'checking', places: [words] }))).toEqual({
      status,
      statusBy,
      statusAt,
      past,
      work,
    })
  })

  const past = { status: 'disputed', by: 'A. Reader', at: sampleAt, words: 'cost 11 million' } as const

  it('stays what was found of the first words, however often they change', () => {
    const again = fallBack(aClaim(1, { status: 'recheck', past, work: 'checking', places: [words] }))
    expect(again).toMatchObject({ status: 'recheck', past, work: 'toDo' })
  })

  it('does not come back by itself to words that a person has cut otherwise', () => {
    const again = fallBack(aClaim(1, { status: 'recheck', past: { ...past, places: [words] } }))
    expect(again.past).toEqual(past)
  })

  it('is still to be checked where no status was before', () => {
    expect(fallBack(aClaim(1, { status: 'recheck', past: null, work: 'done' }))).toMatchObject({
      status: 'recheck',
      past: null,
      work: 'toDo',
    })
  })

  it('is of the words it last had where the claim stands in no draft', () => {
    const unplaced = fallBack(aClaim(1, { ...found, past }))
    expect(unplaced.past).toMatchObject({ status: 'verified', words: 'cost 11 million' })
  })
})

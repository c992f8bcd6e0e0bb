import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../shared/article/blocks'
import { aClaim, aDraft, aPlace, idOf, sampleCase } from '../../shared/records/case.fixture'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Claim } from '../../shared/records/claim'
import { makeReader } from './lastReading'
import { planTelling, type PlanProgress } from './planTelling'

const paragraphs = [
  'The bridge over the Elm cost 12 million euros, said the mayor.',
  'The old bridge fell in 1998.',
  'Nobody was hurt on that day, the county said.',
]
const textOf = (some: readonly string[]) => some.join('\n\n')
const blocksOf = (text: string) => ({ text, blocks: blocksByBlankLines(text), remarks: [] })

const draft = aDraft(textOf(paragraphs), blocksOf(textOf(paragraphs)))
const records = sampleCase({
  drafts: [draft],
  claims: [
    aClaim(1, { places: [aPlace(draft, 'cost 12 million euros')], status: 'verified' }),
    aClaim(2, { places: [aPlace(draft, 'fell in 1998')], status: 'verified' }),
  ],
  waivers: [],
})

type Planned = {
  readonly dropped: readonly number[]
  readonly from: CaseRecords
  readonly stood: readonly Claim[]
}

/** Plans a draft; `stood` are the claims of an earlier draft that a history would tell. */
async function planned(text: string, { dropped = [], from = records, stood = [] }: Partial<Planned> = {}) {
  const told: PlanProgress[] = []
  const plan = await planTelling(
    {
      records: from,
      draftId: idOf<'draft'>(2, 9),
      read: blocksOf(text),
      dropped: new Set(dropped),
      claimsOf: () => Promise.resolve(stood),
      analyse: makeReader(),
    },
    (progress) => {
      told.push(progress)
      return true
    },
  )
  return { plan, told }
}

describe('planning a next draft', () => {
  it('says what becomes of the claims, and proposes claims on new words alone', async () => {
    const next = textOf(['It rained for 40 days.', ...paragraphs]).replace('12 million', '14 million')
    const { plan } = await planned(next)
    expect(plan?.outlook).toMatchObject({
      number: 2,
      sameness: 'different',
      fates: { unchanged: 1, recheck: 1 },
    })
    expect(plan?.change.claims.map(({ places: [place] }) => place?.quote.exact)).toEqual([
      expect.stringContaining('40 days'),
    ])
  })

  it('finds anew why a claim calls for a check where its words changed', async () => {
    const { plan } = await planned(textOf(paragraphs).replace('12 million euros', '14 million euros'))
    const [cost, fall] = plan?.change.carried ?? []
    expect(cost?.reasons).toContainEqual(expect.objectContaining({ words: '14 million euros' }))
    expect(fall?.reasons).toBeUndefined()
  })

  it('says how many marked claims stay while the sentence around them changed', async () => {
    const { plan } = await planned(textOf(paragraphs).replace('said the mayor', 'said a visitor'))
    expect(plan?.outlook.fates).toMatchObject({ unchanged: 2, recheck: 0, around: 1 })
  })

  it('leaves out what the person drops', async () => {
    const next = textOf(['Subscribe to our letter.', ...paragraphs])
    expect((await planned(next, { dropped: [0] })).plan).toMatchObject({
      outlook: { sameness: 'exact', isSameAgain: true },
      next: { text: draft.text },
    })
  })

  it('tells that it compares, then how far it has read', async () => {
    const { told } = await planned(textOf(['It rained for 40 days.', ...paragraphs]))
    expect(told.slice(0, 2)).toEqual([{ kind: 'comparing' }, { kind: 'reading', share: 0 }])
    expect(told.at(-1)).toMatchObject({ kind: 'reading', share: expect.closeTo(1, 1) })
  })

  it('does not read the same draft again', async () => {
    expect((await planned(draft.text)).told).toEqual([{ kind: 'comparing' }])
  })

  it('knows an older draft when it comes again', async () => {
    const second = aDraft(textOf(paragraphs.slice(1)), {
      ...blocksOf(textOf(paragraphs.slice(1))),
      id: idOf<'draft'>(2, 2),
      number: 2,
    })
    const later = {
      ...records,
      case: { ...records.case, draftId: second.id },
      drafts: [draft, second],
    }
    expect((await planned(draft.text, { from: later })).plan?.outlook).toMatchObject({ number: 3, again: 1 })
    expect((await planned(textOf(paragraphs.toReversed()), { from: later })).plan?.outlook.again).toBeNull()
  })

  it('puts claims where they stood when an older draft comes again, though it could be one of two places', async () => {
    const numbered = (number: number, some: readonly string[]) =>
      aDraft(textOf(some), { ...blocksOf(textOf(some)), id: idOf<'draft'>(2, number), number })
    const first = numbered(1, ['It rained.', ...paragraphs, 'It rained.'])
    const turned = (middle: string) => [...paragraphs.slice(0, 2), middle, ...paragraphs.slice(2)]
    const second = numbered(2, turned('It rained.'))
    const third = numbered(3, turned('It was dry.'))
    const there = aPlace(first, 'It rained.', 10)
    const from = {
      ...records,
      case: { ...records.case, draftId: third.id },
      drafts: [first, second, third],
      claims: [
        aClaim(1, {
          places: [aPlace(third, 'It was dry.')],
          status: 'recheck',
          past: {
            status: 'verified',
            by: 'A. Kay',
            at: '',
            words: 'It rained.',
            places: [aPlace(second, 'It rained.')],
          },
        }),
      ],
    }
    const back = async (stood: readonly Claim[]) =>
      (await planned(first.text, { from, stood })).plan?.change.carried[0]?.back
    expect(await back([])).toBeUndefined()
    expect(await back([aClaim(1, { places: [there] })])).toMatchObject([{ start: there.start }])
  })

  it.each([0, 1, 2])('ends at once when it is no longer wanted after %i steps', async (steps) => {
    let asked = 0
    const plan = await planTelling(
      {
        records,
        draftId: idOf<'draft'>(2, 9),
        read: blocksOf(textOf(['It rained for 40 days.', ...paragraphs])),
        dropped: new Set(),
        claimsOf: () => Promise.resolve([]),
        analyse: makeReader(),
      },
      () => asked++ < steps,
    )
    expect({ plan, asked }).toEqual({ plan: null, asked: steps + 1 })
  })
})

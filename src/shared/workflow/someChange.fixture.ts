import { quotesAt } from '../article/quotesAt'
import { carryDraft } from '../drafts/carryDraft'
import { aDraft, aPlace, idOf, theCase } from '../records/case.fixture'
import type { CaseRecords } from '../records/caseRecords'
import type { Draft } from '../records/draft'
import type { Place } from '../records/place'
import { statuses, works } from '../records/status'
import type { BroughtClaim, Change, NewClaim } from './change'
import { carryCase, spansToCarry } from './nextDraft/carryCase'
import { sourceFields } from './sourceFields'

/** The sentences of which drafts are made; the next draft may have others in their stead, and in another order. */
const sentences = [
  ['The bridge cost 12 million euros.', 'The bridge cost 14 million euros.'],
  ['It opened in May.', 'It opened in June.'],
  ['Nobody was hurt in 1998.', 'Nobody was hurt in 1989.'],
  ['Ada Holm is the mayor of Elm.', 'Ada Holm was the mayor of Elm.'],
]

/** What a test throws to choose by. */
export type Dice = {
  readonly upTo: (most: number) => number
  readonly of: <Value>(values: readonly Value[]) => Value
  readonly some: <Value>(values: readonly Value[]) => readonly Value[]
}

/** Dice that fall in the same way for the same seed (mulberry32, T. Ettinger 2017): whole lives of a case are drawn by them. */
export function diceOf(seed: number): Dice {
  let state = seed
  const upTo = (most: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1)
  }
  return {
    upTo,
    // None of the lists is empty.
    of: <Value>(values: readonly Value[]) => values[upTo(values.length - 1)] as Value,
    some: (values) => values.filter(() => upTo(1) === 0),
  }
}

function draftBy({ of, upTo, some }: Dice, nth: number): Draft {
  const chosen = some(sentences)
  const from = upTo(chosen.length)
  const order = [...chosen.slice(from), ...chosen.slice(0, from), sentences[1] ?? []]
  return aDraft(order.map(of).join(' '), { id: idOf<'draft'>(2, nth), number: nth })
}

function placeBy({ upTo, of }: Dice, draft: Draft): Place {
  // Whole sentences as often as any words, so that claims are of the same words now and then.
  if (upTo(1) === 0) return aPlace(draft, of(draft.text.match(/[^. ][^.]*/g) ?? [draft.text]))
  const words = [...draft.text.matchAll(/\S+/g)]
  const first = upTo(words.length - 1)
  const last = Math.min(words.length - 1, first + upTo(5))
  const start = words[first]?.index ?? 0
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
  const [quote = { exact: '', prefix: '', suffix: '' }] = quotesAt(draft.text, [{ start, end }])
  return { draftId: draft.id, start, end, quote }
}

const proposalBy = (dice: Dice, draft: Draft): NewClaim => ({
  places: [placeBy(dice, draft)],
  kind: 'statement',
  reasons: [{ kind: 'number', words: '12' }],
  worthiness: 0.5,
  origin: 'proposed',
  claimant: dice.of(['', 'Ada Holm']),
})

/** The change that opens a case, on some draft with some proposals. */
export function openingBy(dice: Dice): Change {
  const draft = draftBy(dice, 1)
  const { nextClaimNumber: _next, createdAt: _made, archivedAt: _put, deletedAt: _gone, ...named } = theCase()
  const claims = [proposalBy(dice, draft), proposalBy(dice, draft), proposalBy(dice, draft)]
  return { kind: 'openCase', theCase: { ...named, draftId: draft.id }, draft, claims }
}

function nextDraftBy(dice: Dice, records: CaseRecords): Change {
  const { number: _number, ...draft } = draftBy(dice, records.drafts.length + 1)
  const ways = spansToCarry(records).map(({ draftId, spans }) => {
    const from = records.drafts.find(({ id }) => id === draftId)
    return carryDraft(from ?? { text: '', blocks: [] }, draft, spans)
  })
  const { carried, waivers } = carryCase(records, draft, ways)
  return { kind: 'openDraft', from: records.case.draftId, draft, carried, waivers, claims: [] }
}

const evidence = { stance: 'supports', locator: { kind: 'page', value: '3' }, words: '', note: '' } as const
const key = (digit: number) => String(digit).repeat(64)

/** Some change to a case: of any kind but its opening, to what is there and now and then to what is not. */
export function changeBy(dice: Dice, records: CaseRecords): Change {
  const { of, some, upTo } = dice
  const draft = records.drafts.find(({ id }) => id === records.case.draftId) ?? aDraft()
  // Now and then one that is gone.
  const idsOf = <Id>(rows: readonly { readonly id: Id }[], gone: Id) =>
    rows.length > 0 && upTo(9) > 0 ? rows.map(({ id }) => id) : [gone]
  const claimIds = some(records.claims.map(({ id }) => id))
  const claimId = of(idsOf(records.claims, idOf<'claim'>(3, 99)))
  const fallen = records.claims.filter((one) => one.status === 'recheck')
  const lost = records.claims.filter((one) => one.places.every(({ draftId }) => draftId !== draft.id))
  const sourceId = of(idsOf(records.sources, idOf<'source'>(4, 99)))
  const evidenceId = of(idsOf(records.evidence, idOf<'evidence'>(5, 99)))
  const queryId = of(idsOf(records.queries, idOf<'query'>(6, 99)))
  const place = placeBy(dice, draft)
  const status = of(statuses)
  const source = sourceFields('link', { url: `https://example.org/${upTo(2)}` })
  const text = of(['', 'One.', 'Two.'])
  const wording = of(['', 'cost 14 million', place.quote.exact])
  const brought = (): BroughtClaim => {
    const isNew = upTo(1) === 0
    return {
      claimId: isNew ? null : claimId,
      words: place.quote.exact,
      places: isNew && upTo(1) === 0 ? [place] : [],
      status,
      claimant: text,
      note: text,
      correction: of([null, { wording, why: '', made: 'no' }]),
      sources: some([{ source, evidence }]),
    }
  }
  const changes = {
    openDraft: () => nextDraftBy(dice, records),
    acceptWords: () => ({
      kind: 'acceptWords',
      claimId: of(idsOf(fallen, claimId)),
      reason: text,
    }),
    resolveAmbiguous: () => ({ kind: 'resolveAmbiguous', claimId: of(idsOf(lost, claimId)), place }),
    editCase: () => ({ kind: 'editCase', patch: { title: text } }),
    archiveCase: () => ({ kind: 'archiveCase', archived: upTo(1) === 0 }),
    deleteCase: () => ({ kind: 'deleteCase', deleted: upTo(1) === 0 }),
    setStatus: () => ({ kind: 'setStatus', claimIds: [claimId, ...claimIds], status }),
    setWork: () => ({ kind: 'setWork', claimIds, work: of(works) }),
    editClaim: () => ({ kind: 'editClaim', claimIds, patch: { note: text, legal: upTo(1) === 0 } }),
    makeClaim: () => ({ kind: 'makeClaim', place }),
    proposeClaims: () => ({
      kind: 'proposeClaims',
      claims: some([proposalBy(dice, draft)]),
      replaces: some([claimId]),
    }),
    bringInClaims: () => ({
      kind: 'bringInClaims',
      file: 'sheet.csv',
      claims: some([brought(), brought()]),
      replaces: some([claimId]),
    }),
    moveClaim: () => ({ kind: 'moveClaim', claimId, at: upTo(1), place }),
    splitClaim: () => ({
      kind: 'splitClaim',
      claimId,
      parts: [place, placeBy(dice, draft)].slice(0, 1 + upTo(5)),
    }),
    joinClaims: () => ({ kind: 'joinClaims', claimIds: [claimId, ...claimIds], place }),
    linkClaims: () => ({ kind: 'linkClaims', claimIds: [claimId, ...claimIds] }),
    removeClaim: () => ({ kind: 'removeClaim', claimIds: [claimId, claimId] }),
    proposeCorrection: () => ({ kind: 'proposeCorrection', claimId, patch: of([null, { wording }]) }),
    addSource: () => ({ kind: 'addSource', source, attach: of([null, { claimIds, evidence }]) }),
    editSource: () => ({ kind: 'editSource', sourceId, patch: { title: text } }),
    removeSource: () => ({ kind: 'removeSource', sourceId }),
    attachSource: () => ({ kind: 'attachSource', sourceId, claimIds: [claimId], evidence }),
    editEvidence: () => ({ kind: 'editEvidence', evidenceId, patch: { words: text } }),
    detachSource: () => ({ kind: 'detachSource', evidenceId }),
    takeRemark: () => ({
      kind: 'takeRemark',
      taken: claimIds.map((one) => ({ claimId: one, key: key(upTo(2)), source, evidence })),
    }),
    dismissRemark: () => ({
      kind: 'dismissRemark',
      dismissed: [
        { claimId, key: key(1) },
        { claimId, key: key(2) },
      ],
    }),
    logContact: () => ({
      kind: 'logContact',
      sourceId,
      contact: { at: records.case.createdAt, how: 'call', outcome: 'reached', note: text },
    }),
    askQuery: () => ({ kind: 'askQuery', claimId, to: 'writer', text }),
    answerQuery: () => ({ kind: 'answerQuery', queryId, answer: text }),
    removeQuery: () => ({ kind: 'removeQuery', queryId }),
    waive: () => ({ kind: 'waive', place, reason: 'noClaim' }),
    unwaive: () => {
      const waiverIds = some(records.waivers.map(({ id }) => id))
      return { kind: 'unwaive', waiverIds: [...waiverIds, ...waiverIds] }
    },
    dismissConflict: () => ({
      kind: 'dismissConflict',
      conflict: { key: key(upTo(1)), kind: 'number', values: ['12', '14'] },
      reason: of([null, text]),
    }),
    // A kind that is left out does not compile.
  } satisfies { readonly [Kind in Exclude<Change['kind'], 'openCase'>]: () => Change }
  const { setStatus, openDraft, acceptWords, resolveAmbiguous } = changes
  const { moveClaim, splitClaim, joinClaims, linkClaims, bringInClaims } = changes
  // Half of the time a change that makes findings or puts them at risk.
  const telling = [setStatus, setStatus, openDraft, acceptWords, resolveAmbiguous, bringInClaims]
  const shaping = [moveClaim, splitClaim, joinClaims, linkClaims]
  const kinds = of<readonly (() => Change)[]>([Object.values(changes), [...telling, ...shaping]])
  return of(kinds)()
}

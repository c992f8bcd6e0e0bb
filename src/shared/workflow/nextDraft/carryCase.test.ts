import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesAt } from '../../article/quotesAt'
import { carryDraft } from '../../drafts/carryDraft'
import { draftOf as textOf, sample } from '../../drafts/drafts.fixture'
import { aClaim } from '../../records/case.fixture'
import type { CaseRecords } from '../../records/caseRecords'
import type { Claim } from '../../records/claim'
import type { Draft } from '../../records/draft'
import type { Id } from '../../records/id'
import type { Status } from '../../records/status'
import type { Change } from '../change'
import { judge } from '../rules/rules'
import { carryCase, spansToCarry } from './carryCase'
import { seenOf } from '../seen.fixture'

const id = <Kind extends string>(name: string) => name as Id<Kind>
const caseId = id<'case'>('case')
const at = '2026-11-24T10:00:00.000Z'
const act = { caseId, at, by: 'B. Low', newId: <Kind extends string>() => id<Kind>('new') }

const draftOf = (name: string, paragraphs: readonly string[]): Draft => {
  const { text, blocks } = textOf(...paragraphs)
  return {
    id: id<'draft'>(name),
    caseId,
    number: 1,
    text,
    blocks: blocks.map((block) => ({ kind: 'paragraph', level: 0, ...block })),
    remarks: [],
    digest: `${name} ${text}`,
    kind: 'text',
    original: { sha256: '', size: 0, name: '', mediaType: '' },
    origin: { kind: 'file', name: '', at },
    openedAt: at,
  }
}

const statuses: readonly Status[] = ['verified', 'disputed', 'needsCorrection', 'onAuthor', 'unchecked']

/** A case on the sample: every sentence is a claim, each with a status of its own. */
function openCase(): CaseRecords {
  const draft = draftOf('one', sample)
  const spans = [...draft.text.matchAll(/[^.\n]+[.]/g)].map(({ 0: words, index }) => ({
    start: index + words.length - words.trimStart().length,
    end: index + words.length,
  }))
  const quotes = quotesAt(draft.text, spans)
  const claims = spans.map((span, which): Claim => {
    const status = statuses[which % statuses.length] ?? 'verified'
    return aClaim(which + 1, {
      id: id<'claim'>(`claim ${which}`),
      caseId,
      places: [{ draftId: draft.id, ...span, quote: quotes[which] ?? { exact: '', prefix: '', suffix: '' } }],
      status,
      statusBy: status === 'unchecked' ? null : 'A. Kay',
      statusAt: status === 'unchecked' ? null : at,
    })
  })
  return {
    case: {
      id: caseId,
      title: '',
      byline: '',
      publication: '',
      date: null,
      language: 'en',
      checker: '',
      draftId: draft.id,
      nextClaimNumber: claims.length + 1,
      createdAt: at,
      archivedAt: null,
      deletedAt: null,
    },
    drafts: [draft],
    claims,
    sources: [],
    evidence: [],
    queries: [],
    waivers: [],
  }
}

const seenIn = (records: CaseRecords) => seenOf({ ...records, cases: [records.case] })

/** Loads a draft as the app does: carried, judged by the rule, written. `then`: the case when it had this text before. */
function load(records: CaseRecords, next: Draft, then?: CaseRecords): CaseRecords {
  const stood = then?.claims.filter(({ places }) =>
    places.some(({ draftId }) => draftId === then.case.draftId),
  )
  const ways = spansToCarry(records).map(({ draftId, spans }) => {
    const from = records.drafts.find((draft) => draft.id === draftId)
    return carryDraft(from ?? { text: '', blocks: [] }, next, spans)
  })
  const { carried, waivers } = carryCase(records, next, ways, stood)
  const { number: _number, ...draft } = next
  const change: Change = {
    kind: 'openDraft',
    from: records.case.draftId,
    draft,
    carried,
    waivers,
    claims: [],
  }
  const judged = judge(change, seenIn(records), act)
  if (!judged.ok) throw new Error(judged.failure.kind)
  const claims = new Map<string, Claim>(records.claims.map((claim) => [claim.id, claim]))
  for (const { table, id: which, after } of judged.value.differences)
    // A difference of this table holds a claim.
    if (table === 'claims' && after !== null) claims.set(which, after as unknown as Claim)
  return {
    ...records,
    case: { ...records.case, draftId: next.id },
    drafts: [...records.drafts, { ...next, number: records.drafts.length + 1 }],
    claims: [...claims.values()],
  }
}

/** The claims to which a person gave a status, and the words they gave it to, with their place. */
const given = ({ claims }: CaseRecords) =>
  claims
    .filter(({ statusBy, past }) => statusBy !== null || past !== null)
    .map(({ number, status, statusBy, places: [place] }) => [
      number,
      status,
      statusBy,
      place?.start,
      place?.quote.exact,
    ])

/** Edits of the sample: words exchanged, sentences dropped, paragraphs turned round. */
const edits = fc.record({
  words: fc.array(fc.tuple(fc.nat(150), fc.constantFrom('zebra', 'not', 'quartz violet')), { maxLength: 8 }),
  dropped: fc.array(fc.nat(12), { maxLength: 3 }),
  isTurned: fc.boolean(),
})

function edited({ words, dropped, isTurned }: typeof edits extends fc.Arbitrary<infer Edit> ? Edit : never) {
  let word = -1
  let sentence = -1
  const paragraphs = sample.map((one) =>
    one
      .replace(/[A-Za-z]+/g, (old) => {
        word++
        return words.find(([where]) => where === word)?.[1] ?? old
      })
      .replace(/[^.]+[.]”?\s*/g, (old) => {
        sentence++
        return dropped.includes(sentence) ? '' : old
      })
      .trim(),
  )
  return (isTurned ? paragraphs.toReversed() : paragraphs).filter((one) => one !== '')
}

describe('a case carried from draft to draft', () => {
  it('has every status again that a person had given when the first draft comes back', () => {
    const first = openCase()
    fc.assert(
      fc.property(edits, (two) => {
        const second = load(first, draftOf('two', edited(two)))
        expect(given(load(second, draftOf('three', sample)))).toEqual(given(first))
      }),
      { numRuns: 100 },
    )
  })

  it('has them again after two drafts, too, in whatever order they are', () => {
    const first = openCase()
    fc.assert(
      fc.property(edits, edits, (two, three) => {
        const second = load(first, draftOf('two', edited(two)))
        const third = load(second, draftOf('three', edited(three)))
        expect(given(load(third, draftOf('four', sample), first))).toEqual(given(first))
      }),
      { numRuns: 100 },
    )
  })

  it('gives no status back to words that were others when it was given', () => {
    const first = openCase()
    const changed = ['The ferry to Holmsund sailed on 4 May.', ...sample.slice(1)]
    const second = load(first, draftOf('two', changed))
    const third = load(second, draftOf('three', sample.slice(1)))
    const [claim] = load(third, draftOf('four', changed), second).claims
    expect(claim).toMatchObject({ status: 'recheck', past: { status: first.claims[0]?.status } })
  })

  it('keeps no status but unchecked on words that nobody gave it to', () => {
    const first = openCase()
    const before = new Map(first.claims.map(({ id: which, status, places }) => [which, { status, places }]))
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), fc.boolean(), (list, comesBack) => {
        let records = first
        for (const [which, edit] of list.entries())
          records = load(records, draftOf(`next ${which}`, edited(edit)))
        if (comesBack) records = load(records, draftOf('back', sample), first)
        for (const claim of records.claims) {
          if (claim.status === 'recheck' || claim.status === 'unchecked') continue
          const then = before.get(claim.id)
          expect(claim.places.map(({ quote }) => quote.exact)).toEqual(
            then?.places.map(({ quote }) => quote.exact),
          )
          expect(claim.status).toBe(then?.status)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('loses no claim and no earlier finding, whatever is loaded', () => {
    const first = openCase()
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (list) => {
        let records = first
        for (const [which, edit] of list.entries())
          records = load(records, draftOf(`next ${which}`, edited(edit)))
        expect(records.claims.map(({ status, past }) => past?.status ?? status)).toEqual(
          first.claims.map(({ status }) => status),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('leaves a claim at re-check whose person has cut it otherwise since', () => {
    const first = openCase()
    const changed = draftOf('two', [
      'The ferry to Holmsund is running, the harbour board said.',
      ...sample.slice(1),
    ])
    const second = load(first, changed)
    const [claim] = second.claims
    const place = claim?.places[0]
    if (!claim || !place) throw new Error('the claim is not there')
    const words = 'The ferry to Holmsund is running'
    const moved = judge(
      {
        kind: 'moveClaim',
        claimId: claim.id,
        at: 0,
        place: { ...place, end: place.start + words.length, quote: { ...place.quote, exact: words } },
      },
      seenOf(second),
      act,
    )
    if (!moved.ok) throw new Error(moved.failure.kind)
    // The first difference of a moved claim is the claim.
    const after = moved.value.differences[0]?.after as unknown as Claim
    const cut = { ...second, claims: [after, ...second.claims.slice(1)] }
    expect(load(cut, draftOf('three', sample)).claims[0]).toMatchObject({
      status: 'recheck',
      past: { status: 'verified' },
    })
  })
})

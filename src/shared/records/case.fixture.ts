import { digestOf } from './chain'
import type { Case } from './case'
import type { CaseRecords } from './caseRecords'
import type { Claim } from './claim'
import type { Draft } from './draft'
import type { Evidence } from './evidence'
import type { Id } from './id'
import type { Place } from './place'
import type { Query } from './query'
import type { Source } from './source'
import type { Waiver } from './waiver'

/** The nth id of a kind, the same in every run. */
export const idOf = <Kind extends string>(group: number, nth: number): Id<Kind> =>
  // A fixture's ids are well formed by their making.
  `0192a000-${String(group).padStart(4, '0')}-7000-8000-${nth.toString(16).padStart(12, '0')}` as Id<Kind>

export const sampleAt = '2026-11-24T14:05:09.123Z'
const caseId = idOf<'case'>(1, 1)

export const sampleText =
  'Bridge to open in May\n\nThe bridge over the Elm cost 12 million euros, said mayor Ada Holm. It is the longest in the county.\n\nThe old bridge fell in 1998. Nobody was hurt.'

export const aDraft = (text = sampleText, over: Partial<Draft> = {}): Draft => ({
  id: idOf<'draft'>(2, 1),
  caseId,
  number: 1,
  text,
  blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length }],
  remarks: [],
  digest: digestOf(text),
  kind: 'text',
  original: {
    sha256: digestOf(`file ${text}`),
    size: text.length,
    name: 'bridge.txt',
    mediaType: 'text/plain',
  },
  origin: { kind: 'file', name: 'bridge.txt', at: sampleAt },
  openedAt: sampleAt,
  ...over,
})

/** The place of the first (or `nth`) occurrence of words in a draft. */
export function aPlace(draft: Draft, exact: string, from = 0): Place {
  const start = draft.text.indexOf(exact, from)
  const end = start + exact.length
  return {
    draftId: draft.id,
    start,
    end,
    quote: {
      exact,
      // By characters, so that no surrogate pair is cut in two.
      prefix: Array.from(draft.text.slice(0, start)).slice(-8).join(''),
      suffix: Array.from(draft.text.slice(end)).slice(0, 8).join(''),
    },
  }
}

export const aClaim = (number: number, over: Partial<Claim> = {}): Claim => ({
  id: idOf<'claim'>(3, number),
  caseId,
  number,
  places: [],
  status: 'unchecked',
  statusBy: null,
  statusAt: null,
  past: null,
  work: 'toDo',
  kind: 'statement',
  reasons: [],
  worthiness: 0.5,
  origin: 'proposed',
  claimant: '',
  legal: false,
  sensitive: false,
  note: '',
  correction: null,
  createdAt: sampleAt,
  changedAt: sampleAt,
  ...over,
})

export const aSource = (nth: number, over: Partial<Source> = {}): Source => ({
  id: idOf<'source'>(4, nth),
  caseId,
  kind: 'link',
  title: `Source title ${nth}`,
  url: `https://example.org/${nth}`,
  file: null,
  author: '',
  publisher: '',
  published: '',
  confidentiality: 'public',
  note: '',
  contacts: [],
  createdAt: sampleAt,
  ...over,
})

export const someEvidence = (
  nth: number,
  claim: number,
  source: number,
  over: Partial<Evidence> = {},
): Evidence => ({
  id: idOf<'evidence'>(5, nth),
  caseId,
  claimId: idOf<'claim'>(3, claim),
  sourceId: idOf<'source'>(4, source),
  stance: 'supports',
  locator: { kind: 'none', value: '' },
  words: '',
  note: '',
  createdAt: sampleAt,
  ...over,
})

export const aQuery = (nth: number, claim: number, over: Partial<Query> = {}): Query => ({
  id: idOf<'query'>(6, nth),
  caseId,
  claimId: idOf<'claim'>(3, claim),
  to: 'writer',
  text: 'Where does this figure come from?',
  askedBy: 'A. Reader',
  askedAt: sampleAt,
  answer: '',
  answeredAt: null,
  ...over,
})

export const aWaiver = (nth: number, place: Place, over: Partial<Waiver> = {}): Waiver => ({
  id: idOf<'waiver'>(7, nth),
  caseId,
  place,
  reason: 'noClaim',
  by: 'A. Reader',
  at: sampleAt,
  ...over,
})

export const theCase = (over: Partial<Case> = {}): Case => ({
  id: caseId,
  title: 'Bridge to open in May',
  byline: 'Jo Writer',
  publication: 'The Elm Post',
  date: '2026-11-23',
  language: 'en',
  checker: 'A. Reader',
  draftId: idOf<'draft'>(2, 1),
  nextClaimNumber: 10,
  createdAt: sampleAt,
  archivedAt: null,
  deletedAt: null,
  ...over,
})

/** A case with a little of everything: three claims, one gone, a correction, public and confidential sources. */
export function sampleCase(over: Partial<CaseRecords> = {}): CaseRecords {
  const draft = aDraft()
  return {
    case: theCase(),
    drafts: [draft],
    claims: [
      aClaim(1, {
        places: [aPlace(draft, 'cost 12 million euros')],
        status: 'needsCorrection',
        statusBy: 'A. Reader',
        statusAt: sampleAt,
        work: 'waiting',
        reasons: [{ kind: 'money', words: '12 million euros' }],
        claimant: 'Ada Holm',
        legal: true,
        note: 'The council says 14.',
        correction: { wording: 'cost 14 million euros', why: 'The budget names 14 million.', made: 'no' },
      }),
      aClaim(2, {
        places: [aPlace(draft, 'It is the longest in the county')],
        status: 'verified',
        statusBy: 'A. Reader',
        statusAt: sampleAt,
        work: 'done',
      }),
      aClaim(3, {
        past: { status: 'verified', by: 'A. Reader', at: sampleAt, words: 'opened in 1931' },
        status: 'recheck',
      }),
    ],
    sources: [
      aSource(1, { title: 'Council budget', url: 'https://example.org/budget', publisher: 'Elm Council' }),
      aSource(2, { kind: 'person', title: 'Vera Quell', url: '', confidentiality: 'never' }),
      aSource(3, { kind: 'document', title: 'Internal memo 77', url: '', confidentiality: 'editors' }),
    ],
    evidence: [
      someEvidence(1, 1, 1, {
        stance: 'contradicts',
        locator: { kind: 'page', value: '12' },
        words: '14,000,000 EUR',
      }),
      someEvidence(2, 1, 2, { stance: 'contradicts', words: 'It was never twelve, she says.' }),
      someEvidence(3, 2, 3),
    ],
    queries: [aQuery(1, 1)],
    waivers: [aWaiver(1, aPlace(draft, 'Nobody was hurt'))],
    ...over,
  }
}

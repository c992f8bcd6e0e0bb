import { aClaim as claimOfCase } from '../../../shared/records/case.fixture'
import type { Claim } from '../../../shared/records/claim'
import type { Evidence } from '../../../shared/records/evidence'
import type { Query } from '../../../shared/records/query'
import { rowOf, type ClaimRow, type Surroundings } from './claimRow'

const at = '2026-11-24T10:00:00.000Z'
// Ids are checked where records come in; here they only have to differ.
const id = (kind: number, number: number) =>
  `00000000-0000-7000-8000-${String(kind * 1e9 + number).padStart(12, '0')}` as never

/** The draft in which the claims of the tests stand. */
export const draftId = id(1, 1)

/** A place in a draft, ten units long unless the words are longer. */
export const place = (start: number, exact: string, draft = draftId): Claim['places'][number] => ({
  draftId: draft,
  start,
  end: start + exact.length,
  quote: { exact, prefix: '', suffix: '' },
})

/** A claim by number, unchecked, with words that tell it apart. */
export const aClaim = (number: number, patch: Partial<Claim> = {}): Claim =>
  claimOfCase(number, {
    id: id(2, number),
    places: [place(number * 100, `words of claim ${number}`)],
    reasons: [{ kind: 'number', words: '3' }],
    ...patch,
  })

/** Evidence of a claim from a source, by numbers. */
export const someEvidence = (
  claim: Claim,
  source: number,
  stance: Evidence['stance'] = 'supports',
): Evidence => ({
  id: id(4, claim.number * 1000 + source),
  caseId: id(3, 1),
  claimId: claim.id,
  sourceId: id(5, source),
  stance,
  locator: { kind: 'none', value: '' },
  words: '',
  note: '',
  createdAt: at,
})

/** A query on a claim, open or answered. */
export const aQuery = (claim: Claim, isAnswered: boolean): Query => ({
  id: id(6, claim.number),
  caseId: id(3, 1),
  claimId: claim.id,
  to: 'writer',
  text: 'Who counted them?',
  askedBy: '',
  askedAt: at,
  answer: '',
  answeredAt: isAnswered ? at : null,
})

/** What surrounds claims that have neither evidence nor queries, or those given. */
export const around = (patch: Partial<Surroundings> = {}): Surroundings => ({
  draftId,
  evidenceByClaim: new Map(),
  queriesByClaim: new Map(),
  sourcesById: new Map(),
  proposedByClaim: new Map(),
  ...patch,
})

/** The row of a claim that stands alone. */
export const aRow = (number: number, patch: Partial<Claim> = {}): ClaimRow =>
  rowOf(aClaim(number, patch), around())

/** The title of a source by its number, as the surroundings hold it. */
export const titled = (source: number, title: string): readonly [string, { readonly title: string }] => [
  id(5, source),
  { title },
]

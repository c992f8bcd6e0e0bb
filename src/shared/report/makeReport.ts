import { groupBy } from '../groupBy'
import type { CaseRecords } from '../records/caseRecords'
import type { Claim } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Evidence } from '../records/evidence'
import type { Id } from '../records/id'
import { statuses, works, type Status } from '../records/status'
import type { CoverageTotals } from '../workflow/coverage'
import { isSettled } from '../workflow/settled'
import type { ReportChoices } from './choices'
import { holdBack, maySee, type Guard, type HeldBack, type SourceName } from './holdBack'
import { describeClaim, type ClaimContext } from './describeClaim'
import { describeConflicts, type KnownConflicts } from './describeConflicts'
import { describeSource } from './describeSource'
import { codePoints } from './points'
import { quoter } from './quotes'
import type { Report, ReportCorrection } from './report'
import type { ReportWords } from './words'

/** What a report is made from. `untouched`: the sentences of the draft that no claim and no waiver holds. */
export type ReportInput = {
  readonly records: CaseRecords
  readonly coverage: CoverageTotals
  readonly untouched: readonly { readonly text: string }[]
  /** What the engine and the desk say of conflicts; left out, the case's dismissals alone are known. */
  readonly conflicts?: KnownConflicts
  /** The moment of making, ISO 8601 in UTC. */
  readonly at: string
  readonly choices: ReportChoices
}

/** Statuses that call for something to be done to the copy, or for another look. */
export const problems: ReadonlySet<Status> = new Set([
  'disputed',
  'needsCorrection',
  'needsContext',
  'notVerifiable',
  'recheck',
])

/** The order of claims by status: what is most pressing first. */
const pressing: readonly Status[] = [
  'needsCorrection',
  'disputed',
  'needsContext',
  'recheck',
  'unchecked',
  'notVerifiable',
  'onAuthor',
  'verified',
  'opinion',
]

/**
 * Makes the report of a case, and beside it the list of what the report leaves out, for the person's eyes only. What is
 * confidential is left out here, once: every format is made from the report alone. `isClean` says of a text that is
 * added later whether it names nothing that is held back. `words` gives the placeholder for
 * texts that are held back. Throws when the case's own draft is not among its records.
 */
export function makeReport(
  { records, coverage, untouched, conflicts, at, choices }: ReportInput,
  words: ReportWords,
): { readonly report: Report; readonly heldBack: HeldBack; readonly isClean: Guard['isClean'] } {
  const draft = records.drafts.find((one) => one.id === records.case.draftId)
  if (draft === undefined) throw new Error('the draft under check is not among the records of its case')
  const guard = holdBack({ ...records, ...choices, placeholder: words.labels.heldBack, printed: draft.text })
  const header = (text: string, field: 'letterhead' | 'title' | 'byline' | 'publication' | 'checker') =>
    guard.copy(text, { claim: null, field })

  const inOrder = records.claims.toSorted(byPlace(draft))
  const chosen = inOrder.filter(isChosen(choices.claims))
  const shown = choices.order === 'text' ? chosen : chosen.toSorted(byStatus)
  const corrected = inOrder.filter((claim) => claim.correction !== null || claim.status === 'needsCorrection')
  const numbers = new Map<string, number>()
  const context: ClaimContext = {
    draft,
    audience: choices.audience,
    queries: choices.queries && choices.audience !== 'reader',
    guard,
    evidenceOf: groupBy(records.evidence, (one) => one.claimId),
    queriesOf: groupBy(records.queries, (one) => one.claimId),
    toPoint: codePoints(draft.text),
    quoteOf: quoter(draft.text),
    numberOf: (sourceId) => {
      const number = numbers.get(sourceId) ?? numbers.size + 1
      numbers.set(sourceId, number)
      return number
    },
  }
  // A claim is described once, so that a text that is held back is listed once.
  const described = new Map(
    [...new Set([...corrected, ...shown])].map((one) => [one, describeClaim(one, context)]),
  )
  const hidden = records.sources.filter((source) => guard.hides(source.id))
  const name = nameSources(records)

  const report: Report = {
    format: 'stet-report',
    formatVersion: 1,
    madeAt: at,
    choices: {
      audience: choices.audience,
      claims: choices.claims,
      order: choices.order,
      queries: context.queries,
    },
    letterhead: header(choices.letterhead, 'letterhead'),
    article: {
      title: header(records.case.title, 'title'),
      byline: header(records.case.byline, 'byline'),
      publication: header(records.case.publication, 'publication'),
      date: records.case.date,
      language: records.case.language,
    },
    draft: { number: draft.number, openedAt: draft.openedAt, digest: draft.digest },
    checker: header(records.case.checker, 'checker'),
    summary: {
      claims: records.claims.length,
      claimsShown: shown.length,
      byStatus: statuses.map((status) => ({ status, count: countWhere(records.claims, { status }) })),
      byWork: works.map((work) => ({ work, count: countWhere(records.claims, { work }) })),
      coverage: { ...coverage },
      heldBack: choices.audience === 'editor' ? hidden.length : null,
    },
    corrections: corrected.flatMap((claim) => correctionOf(described.get(claim))),
    conflicts:
      choices.audience === 'reader'
        ? null
        : describeConflicts(
            conflicts ?? { open: null, dismissed: records.case.dismissed ?? [] },
            inOrder,
            draft.id,
            guard,
          ),
    claims: shown.flatMap((claim) => described.get(claim) ?? []),
    sources: records.sources
      .filter((source) => numbers.has(source.id))
      .map((source) => describeSource(source, numbers.get(source.id) ?? 0, context))
      .toSorted((a, b) => a.number - b.number),
    untouched: untouched.map(({ text }) => guard.copy(text, { claim: null, field: 'untouched' })),
    waived: records.waivers
      .filter((waiver) => waiver.place.draftId === draft.id)
      .toSorted((a, b) => a.place.start - b.place.start)
      .map((waiver) => ({
        words: guard.copy(waiver.place.quote.exact, { claim: null, field: 'waived' }),
        reason: waiver.reason,
        by: choices.audience === 'reader' ? '' : guard.copy(waiver.by, { claim: null, field: 'waived' }),
      })),
  }
  return {
    report,
    isClean: guard.isClean,
    heldBack: {
      sources: hidden.map(name),
      mentions: guard.mentions(),
      editorsOnlyShown: records.sources
        .filter(
          (one) =>
            one.confidentiality === 'editors' && maySee(choices.audience, 'editors') && numbers.has(one.id),
        )
        .map(name),
    },
  }
}

const isChosen =
  (selection: ReportChoices['claims']) =>
  (claim: Claim): boolean =>
    selection === 'all' || (selection === 'open' ? !isSettled(claim) : problems.has(claim.status))

const countWhere = (claims: readonly Claim[], wanted: Partial<Pick<Claim, 'status' | 'work'>>): number =>
  claims.filter((claim) => claim.status === wanted.status || claim.work === wanted.work).length

/** Orders claims as they stand in the draft; those that are gone from it stand last, by number. */
function byPlace(draft: Draft): (a: Claim, b: Claim) => number {
  const start = (claim: Claim): number =>
    claim.places.find((place) => place.draftId === draft.id)?.start ?? Infinity
  return (a, b) => {
    const [first, second] = [start(a), start(b)]
    return first === second ? a.number - b.number : first - second
  }
}

const byStatus = (a: Claim, b: Claim): number => pressing.indexOf(a.status) - pressing.indexOf(b.status)

function correctionOf(claim: Report['claims'][number] | undefined): readonly ReportCorrection[] {
  if (claim === undefined) return []
  const proposed = claim.correction ?? { wording: '', why: claim.note, made: 'no' as const }
  return [
    { ...proposed, claim: claim.number, status: claim.status, words: claim.words, evidence: claim.evidence },
  ]
}

function nameSources(
  records: CaseRecords,
): (source: SourceName | CaseRecords['sources'][number]) => SourceName {
  const numberOf = new Map<Id<'claim'>, number>(records.claims.map((claim) => [claim.id, claim.number]))
  const claimsOf = groupBy(records.evidence, (one: Evidence) => one.sourceId)
  return ({ id, title, confidentiality }) => ({
    id,
    title,
    confidentiality,
    claims: [...new Set((claimsOf.get(id) ?? []).flatMap((one) => numberOf.get(one.claimId) ?? []))],
  })
}

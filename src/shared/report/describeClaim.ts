import { aroundInSentence } from '../article/aroundInSentence'
import type { Claim } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Evidence } from '../records/evidence'
import type { Place, Quote, Span } from '../records/place'
import type { Query } from '../records/query'
import type { Audience } from './choices'
import type { Guard, Where } from './holdBack'
import type { ReportClaim, ReportEvidence, ReportPlace } from './report'

/** What a claim is described with. */
export type ClaimContext = {
  readonly draft: Draft
  readonly audience: Audience
  readonly queries: boolean
  readonly guard: Guard
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence[]>
  readonly queriesOf: ReadonlyMap<string, readonly Query[]>
  /** From UTF-16 units to code points of the draft's text. */
  readonly toPoint: (offset: number) => number
  /** The quote of a span of the draft's text, with a context that is unique. */
  readonly quoteOf: (span: Span) => Quote
  /** The number of a source in this report; a new one for a source that has none yet. */
  readonly numberOf: (sourceId: string) => number
}

/**
 * A claim as a report shows it. The editor sees all; the lawyer all but how the claim was proposed; the reader what can
 * be printed: words, status, claimant, correction and public sources, but no names of the desk, notes, flags or queries.
 */
export function describeClaim(claim: Claim, context: ClaimContext): ReportClaim {
  const { guard, audience, draft } = context
  const forDesk = audience !== 'reader'
  const where = (field: Where['field']): Where => ({ claim: claim.number, field })
  const copy = (text: string, field: Where['field']) => guard.copy(text, where(field))
  const desk = (text: string, field: Where['field']) => (forDesk ? guard.desk(text, where(field)) : '')
  const places = claim.places.filter((place) => place.draftId === draft.id)
  const evidence = context.evidenceOf.get(claim.id) ?? []
  const shown = evidence.filter((one) => guard.shows(one.sourceId))
  const hidden = new Set(evidence.filter((one) => guard.hides(one.sourceId)).map((one) => one.sourceId))
  const { past, correction } = claim

  return {
    id: claim.id,
    number: claim.number,
    words: copy(wordsOf(claim, places), 'words'),
    around: describeAround(places[0], context),
    gone: places.length === 0,
    places: places.map((place) => describePlace(place, context)),
    status: claim.status,
    statusBy: forDesk && claim.statusBy !== null ? copy(claim.statusBy, 'statusBy') : null,
    statusAt: forDesk ? claim.statusAt : null,
    past:
      forDesk && past !== null && past.status !== 'unchecked'
        ? {
            status: past.status,
            by: copy(past.by, 'statusBy'),
            at: past.at,
            words: copy(past.words, 'words'),
          }
        : null,
    work: claim.work,
    kind: claim.kind,
    reasons:
      audience === 'editor'
        ? claim.reasons.map(({ kind, words }) => ({ kind, words: copy(words, 'reason') }))
        : [],
    claimant: copy(claim.claimant, 'claimant'),
    legal: forDesk && claim.legal,
    sensitive: forDesk && claim.sensitive,
    note: desk(claim.note, 'note'),
    correction:
      correction === null
        ? null
        : {
            wording: copy(correction.wording, 'newWording'),
            // The reader is told why as well.
            why: guard.desk(correction.why, where('why')),
            made: correction.made,
          },
    evidence: shown.map((one): ReportEvidence => ({
      source: context.numberOf(one.sourceId),
      stance: one.stance,
      locator: { kind: one.locator.kind, value: guard.desk(one.locator.value, where('locator')) },
      words: copy(one.words, 'evidenceWords'),
      note: desk(one.note, 'evidenceNote'),
    })),
    heldBack: audience === 'editor' ? hidden.size : null,
    queries: context.queries
      ? (context.queriesOf.get(claim.id) ?? []).map(({ to, text, askedBy, askedAt, answer, answeredAt }) => ({
          to,
          text: desk(text, 'query'),
          askedBy: copy(askedBy, 'query'),
          askedAt,
          answer: desk(answer, 'answer'),
          answeredAt,
        }))
      : [],
  }
}

/** The words of a claim: as they stand in the draft, or as they last stood. */
const wordsOf = (claim: Claim, places: readonly Place[]): string =>
  (places[0] ?? claim.places[0])?.quote.exact ?? claim.past?.words ?? ''

// As much of a sentence as is read at a glance.
const mostAround = 200

function describeAround(place: Place | undefined, { draft, guard }: ClaimContext): ReportClaim['around'] {
  if (!place) return null
  const { before, after } = aroundInSentence(draft.text, place, mostAround)
  const shown = { start: place.start - before.length, end: place.end + after.length }
  return guard.isCleanAt(draft.text, shown) ? { before, after } : null
}

function describePlace(place: Place, { draft, quoteOf, guard, toPoint }: ClaimContext): ReportPlace {
  const { exact, prefix, suffix } = quoteOf(place)
  const shown = { start: place.start - prefix.length, end: place.end + suffix.length }
  return {
    start: place.start,
    end: place.end,
    startPoint: toPoint(place.start),
    endPoint: toPoint(place.end),
    // What is replaced cannot be found again.
    quote: guard.isCleanAt(draft.text, shown) ? { exact, prefix, suffix } : null,
  }
}

import type { Span } from '../records/place'
import { problems } from '../report/makeReport'
import type { Report, ReportClaim } from '../report/report'
import type { ReportWords } from '../report/words'
import { headlineOf } from './headline'
import { smallestChange, type WordChange } from './smallestChange'

/** What a correction changes in the draft's text, and the words of the claim that it stands in. */
export type ProposedChange = WordChange & { readonly within: Span }

/** What is said about one claim in the margin of the returned copy; the span is of the draft's text (UTF-16, end exclusive). */
export type Finding = {
  readonly claim: number
  readonly span: Span
  /** One paragraph a line. */
  readonly lines: readonly string[]
  /** Nothing is left to do about it. */
  readonly isResolved: boolean
  /** What its correction changes in the draft's text, wherever its words stand; none where none is proposed. */
  readonly changes: readonly ProposedChange[]
}

/** Which claims are said, beside those that always are: with a finding, a correction or an open query. */
export type FindingChoices = { readonly isVerifiedSaid: boolean; readonly isUncheckedSaid: boolean }

/** What a correction that is proposed and not made changes; words that are held back are no wording to put in. */
function changesOf(
  { words, places, correction }: ReportClaim,
  { labels }: ReportWords,
): readonly ProposedChange[] {
  if (correction === null || correction.made !== 'no') return []
  const wording = correction.wording.trim()
  if (wording === '' || wording.includes(labels.heldBack)) return []
  const change = smallestChange(words, wording)
  if (!change) return []
  return places
    .filter(({ quote }) => quote?.exact === words)
    .map(({ start, end }) => ({
      ...change,
      start: start + change.start,
      end: start + change.end,
      within: { start, end },
    }))
}

const hasOpenQuery = ({ queries }: ReportClaim): boolean =>
  queries.some(({ answeredAt }) => answeredAt === null)

function isSaid(claim: ReportClaim, choices: FindingChoices): boolean {
  if (problems.has(claim.status) || hasOpenQuery(claim)) return true
  if (claim.correction !== null && claim.correction.made === 'no') return true
  if (claim.status === 'verified') return choices.isVerifiedSaid
  return claim.status === 'unchecked' && choices.isUncheckedSaid
}

function sourceLines(claim: ReportClaim, { sources }: Report, words: ReportWords): readonly string[] {
  return claim.evidence.flatMap(({ source: number, stance, locator }) => {
    const source = sources.find((one) => one.number === number)
    if (!source) return []
    const where = locator.value === '' ? '' : words.locators[locator.kind](locator.value)
    const parts = [source.title || source.fileName, source.url, where].filter((part) => part !== '')
    return [`${words.stances[stance]}: ${[...new Set(parts)].join(', ')}`]
  })
}

function linesOf(claim: ReportClaim, report: Report, words: ReportWords): readonly string[] {
  const { correction } = claim
  const { labels } = words
  const proposal = correction
    ? [
        `${labels.oldWording}: ${claim.words}`,
        `${labels.newWording}: ${correction.wording || labels.noWording}`,
        ...(correction.why === '' ? [] : [`${labels.why}: ${correction.why}`]),
      ]
    : []
  const asked = claim.queries
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ to, text }) => `${words.addressees[to]}: ${text}`)
  return [
    headlineOf(claim.number, claim.status, words),
    ...proposal,
    ...asked,
    ...sourceLines(claim, report, words),
  ]
}

/**
 * The findings that go back to the writer in the margin of the copy, in the order of the text. Made from the report
 * alone, so that what is confidential for its audience is in none of them.
 */
export function findingsOf(report: Report, words: ReportWords, choices: FindingChoices): readonly Finding[] {
  return report.claims
    .filter((claim) => isSaid(claim, choices))
    .flatMap((claim) => {
      const [place] = claim.places
      if (!place) return []
      return [
        {
          claim: claim.number,
          span: { start: place.start, end: place.end },
          lines: linesOf(claim, report, words),
          isResolved: claim.status === 'verified' && !hasOpenQuery(claim),
          changes: changesOf(claim, words),
        },
      ]
    })
    .toSorted((a, b) => a.span.start - b.span.start || a.claim - b.claim)
}

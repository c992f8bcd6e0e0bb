import * as z from 'zod'
import { failed, ok, type Result } from '../result'
import type { ClaimReviewFile } from './claimReviewSchema'
import { embeddableJson } from './embeddable'
import { isLink } from './page/escape'
import { isRated, ratingValues, type ClaimReviewRefusal } from './ratings'
import type { Report, ReportClaim } from './report'
import type { ReportWords } from './words'

/** What a person adds to a claim to make a ClaimReview of it. */
export type ClaimReviewDetails = {
  /** Address of the page with the full check. */
  readonly url: string
  /** Address where the claim was made; empty when there is none. */
  readonly appearance: string
  /** When it was made, `YYYY-MM-DD`; null when unknown. */
  readonly madeOn: string | null
  readonly claimantIs: 'Person' | 'Organization'
  /** Who checked; empty: the publication of the case. */
  readonly publisher: string
  /** The statement that was checked, shorter than in the copy; empty: the words of the claim. Never its denial. */
  readonly statement: string
}

const day = z.iso.date()

/** Says whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => day.safeParse(text).success

/** Why no ClaimReview can be made of a claim, whatever is added to it; null when one can. */
export function claimRefusal(claim: ReportClaim, { labels }: ReportWords): ClaimReviewRefusal | null {
  if (claim.claimant === '') return 'ownCopy'
  if (!isRated(claim.status)) return 'notChecked'
  return claim.claimant.includes(labels.heldBack) || claim.words.includes(labels.heldBack) ? 'heldBack' : null
}

/**
 * A ClaimReview (schema.org, as Google's page on fact checks asks for it) of one claim that somebody else made. It is
 * refused for the article's own copy, for what has not been checked, and where a needed address or name is missing. A
 * status that is neither true nor false gets its words and no number. One claim makes one file, since Google takes one
 * ClaimReview a page (its guidelines since July 2021). `isClean` says whether what the person added names nothing that is
 * held back.
 */
export function claimReview(
  claim: ReportClaim,
  report: Report,
  details: ClaimReviewDetails,
  words: ReportWords,
  isClean: (text: string) => boolean,
): Result<string, ClaimReviewRefusal> {
  const statement = details.statement || claim.words
  const refusal = claimRefusal(claim, words)
  if (refusal !== null) return failed(refusal)
  if (!isRated(claim.status)) return failed('notChecked')
  if (![details.url, details.appearance, details.publisher, details.statement].every(isClean))
    return failed('namesHeldBack')
  if (!isLink(details.url)) return failed('badAddress')
  if (details.appearance !== '' && !isLink(details.appearance)) return failed('badAppearance')
  if (details.madeOn !== null && !isDay(details.madeOn)) return failed('badDate')
  const publisher = details.publisher || report.article.publication
  if (publisher === '') return failed('noPublisher')

  const value = ratingValues[claim.status]
  const cited = new Set(claim.evidence.map((one) => one.source))
  const citation = report.sources
    .filter((source) => cited.has(source.number) && isLink(source.url))
    .map((source) => source.url)
  return ok(
    embeddableJson({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: details.url,
      claimReviewed: statement,
      datePublished: report.madeAt.replace(/T.*$/, ''),
      author: { '@type': 'Organization', name: publisher },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': details.claimantIs, name: claim.claimant },
        ...(details.madeOn === null ? {} : { datePublished: details.madeOn }),
        ...(details.appearance === ''
          ? {}
          : { appearance: { '@type': 'CreativeWork', url: details.appearance } }),
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: words.ratings[claim.status],
        ...(value === null ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      },
      ...(citation.length === 0 ? {} : { citation }),
    } satisfies ClaimReviewFile),
  )
}

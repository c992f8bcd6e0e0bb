import { useMemo, useState } from 'react'
import { claimRefusal, claimReview, type ClaimReviewDetails } from '../../../shared/report/claimReview'
import type { ClaimReviewRefusal } from '../../../shared/report/ratings'
import type { Report, ReportClaim } from '../../../shared/report/report'
import { englishReport } from '../../../shared/report/words'

/** Claims that no ClaimReview can be made of, by the reason. */
export type Refused = { readonly why: ClaimReviewRefusal; readonly numbers: readonly number[] }

const noDetails: ClaimReviewDetails = {
  url: '',
  appearance: '',
  madeOn: null,
  claimantIs: 'Person',
  publisher: '',
  statement: '',
}

/** What is written of one claim as a ClaimReview, and what stands in the way of others. */
export type Review = ReturnType<typeof useReview>

/** Holds what a person adds to a claim for a ClaimReview, and makes it. What is true of one claim goes with that claim. */
export function useReview(report: Report, isClean: (text: string) => boolean) {
  const [number, setNumber] = useState<number | null>(null)
  const [shared, setShared] = useState({ url: '', publisher: report.article.publication })
  const [own, setOwn] = useState<ReadonlyMap<number, Partial<ClaimReviewDetails>>>(new Map())
  const sorted = useMemo(() => sortOut(report), [report])
  const claim = sorted.fit.find((one) => one.number === number) ?? sorted.fit[0] ?? null
  const details = { ...noDetails, ...(claim ? own.get(claim.number) : {}), ...shared }
  const written = claim === null ? null : claimReview(claim, report, details, englishReport, isClean)
  return {
    ...sorted,
    claim,
    details,
    written,
    take: setNumber,
    /** The address and the name hold for whichever claim is taken. */
    add: ({ url, publisher, ...ofClaim }: Partial<ClaimReviewDetails>) => {
      setShared({ url: url ?? details.url, publisher: publisher ?? details.publisher })
      if (claim) setOwn(new Map(own).set(claim.number, { ...own.get(claim.number), ...ofClaim }))
    },
  }
}

function sortOut(report: Report): {
  readonly fit: readonly ReportClaim[]
  readonly refused: readonly Refused[]
} {
  const fit: ReportClaim[] = []
  const refused = new Map<ClaimReviewRefusal, number[]>()
  for (const claim of report.claims) {
    const why = claimRefusal(claim, englishReport)
    if (why === null) fit.push(claim)
    else refused.set(why, [...(refused.get(why) ?? []), claim.number])
  }
  return { fit, refused: [...refused].map(([why, numbers]) => ({ why, numbers })) }
}

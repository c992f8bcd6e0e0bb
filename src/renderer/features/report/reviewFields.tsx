import { isDay } from '../../../shared/report/claimReview'
import { englishReport } from '../../../shared/report/words'
import { reportText } from '../../messages/reportDialog'
import { Choice, Field } from '../../ui/field'
import styles from './report.module.css'
import type { Review } from './useReview'

const longestLine = 60

/** What a person adds to a claim for a ClaimReview, and the claims that none is made of, with the reason. */
export function ReviewFields({ review }: { readonly review: Review }) {
  const { fit, claim, details, add, refused } = review
  return (
    <>
      {claim === null ? null : (
        <>
          <Choice
            label={reportText.reviewClaim}
            value={String(claim.number)}
            options={fit.map(({ number, words }) => ({
              value: String(number),
              label: reportText.reviewClaimLine(number, words.slice(0, longestLine)),
            }))}
            onChange={(number) => review.take(Number(number))}
          />
          <Field label={reportText.reviewUrl} value={details.url} onChange={(url) => add({ url })} />
          <Field
            label={reportText.reviewPublisher}
            value={details.publisher}
            onChange={(publisher) => add({ publisher })}
          />
          <Choice
            label={reportText.reviewClaimantIs}
            value={details.claimantIs}
            options={(['Person', 'Organization'] as const).map((value) => ({
              value,
              label: reportText.claimantKinds[value],
            }))}
            onChange={(claimantIs) => add({ claimantIs })}
          />
          <Field
            label={reportText.reviewAppearance}
            value={details.appearance}
            onChange={(appearance) => add({ appearance })}
          />
          <Field
            label={reportText.reviewMadeOn}
            value={details.madeOn ?? ''}
            hint={reportText.reviewMadeOnHint}
            error={
              details.madeOn === null || isDay(details.madeOn)
                ? undefined
                : englishReport.claimReviewRefusals.badDate
            }
            onChange={(madeOn) => add({ madeOn: madeOn === '' ? null : madeOn })}
          />
        </>
      )}
      {refused.length === 0 ? null : (
        <>
          <h3>{reportText.reviewRefused}</h3>
          <ul className={styles.refusals}>
            {refused.map(({ why, numbers }) => (
              <li key={why}>{reportText.refusedLine(numbers, englishReport.claimReviewRefusals[why])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

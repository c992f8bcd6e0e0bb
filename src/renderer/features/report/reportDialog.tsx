import { useMemo, useState } from 'react'
import { choicesFor } from '../../../shared/report/handIn'
import { englishReport } from '../../../shared/report/words'
import type { HandOver, Said } from '../../acts/useHandOver'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { reportText } from '../../messages/reportDialog'
import { HeldBackList } from '../../signs/heldBackList'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { previewReport, previewText } from '../../write/report/previewReport'
import styles from './report.module.css'
import { NamedSetsMenu } from './namedSetsMenu'
import { ReportSetFields } from './reportSetFields'
import { ReportPreview } from './reportPreview'
import { usualSet, type ReportSet } from './reportSet'
import { ReviewFields } from './reviewFields'
import { useReview } from './useReview'

/** The report: chosen, looked at, and saved as it is seen; what is held back is said before. */
export function ReportDialog({
  handOver,
  onClose,
}: {
  readonly handOver: HandOver
  readonly onClose: () => void
}) {
  const { case: theCase } = useCaseInHand()
  const [set, setSet] = useState(usualSet)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const { handIn, format } = set
  const isReview = format === 'claimReview'
  const choices = useMemo(
    () => choicesFor(set.choices, isReview ? 'claimReview' : 'html'),
    [set.choices, isReview],
  )
  const { report, heldBack, isClean } = useMemo(() => handOver.make(choices), [handOver, choices])
  const review = useReview(report, isClean)
  const written = isReview ? review.written : null
  const preview = useMemo(
    () => (isReview ? null : previewReport(report, { handIn, format })),
    [isReview, report, handIn, format],
  )

  const change = (next: ReportSet) => {
    setSet(next)
    setSaid(null)
  }
  const save = async () => {
    // The button stays live meanwhile: a button that goes dead under the finger loses the focus to nowhere.
    if (isBusy || (isReview && !written?.ok)) return
    setBusy(true)
    setSaid(null)
    setSaid(
      written?.ok
        ? await handOver.saveReview(report, written.value)
        : await handOver.save(report, { handIn, format }),
    )
    setBusy(false)
  }
  return (
    <Dialog title={reportText.title} onClose={onClose} wide>
      <div className={styles.report}>
        <div className={styles.choices}>
          <NamedSetsMenu set={set} onChange={change} />
          <ReportSetFields set={set} onChange={change} />
          {isReview ? <ReviewFields review={review} /> : null}
          {theCase.checker === '' && !isReview ? (
            <p className={styles.warning}>{reportText.checker}</p>
          ) : null}
          <HeldBackList heldBack={heldBack} />
        </div>
        {preview ? (
          <ReportPreview preview={preview} handOver={handOver} />
        ) : written?.ok ? (
          <ReportPreview preview={previewText(written.value)} handOver={handOver} />
        ) : (
          <p className={styles.refused} role="status">
            {written ? englishReport.claimReviewRefusals[written.failure] : reportText.reviewNone}
          </p>
        )}
      </div>
      <DialogFoot>
        <span className={said && !said.isSaved ? styles.warning : styles.said} role="status">
          {isBusy ? (format === 'pdf' ? reportText.printing : reportText.writing) : said?.text}
        </span>
        <Button look="main" isDisabled={isReview && !written?.ok} onPress={() => void save()}>
          {reportText.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

import { useEffect, useMemo, useState } from 'react'
import type { ReportFormat } from '../../../shared/report/fileName'
import { choicesFor } from '../../../shared/report/handIn'
import { englishReport } from '../../../shared/report/words'
import type { HandOver, Said } from '../../acts/useHandOver'
import { useNewsroom, type Newsroom } from '../../acts/useNewsroom'
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
import type { ReportSet } from './reportSet'
import { ReviewFields } from './reviewFields'
import { NewsroomFields } from './newsroomFields'
import { useLastLook, useReportSet, type LastLook } from './useReportSet'
import { useReview } from './useReview'

type ReportDialogProps = { readonly handOver: HandOver; readonly onClose: () => void }

/** The report: chosen, looked at, and saved as it is seen; what is held back is said before. */
export function ReportDialog(props: ReportDialogProps) {
  const [last, rememberLast] = useLastLook()
  const newsroom = useNewsroom()
  // Not shown before its look is known, which takes no time: it would be seen, and could be saved, without.
  return last === undefined || !newsroom.isKnown ? null : (
    <KnownReport {...props} newsroom={newsroom} last={last} onLook={rememberLast} />
  )
}

function KnownReport({
  handOver,
  onClose,
  newsroom,
  last,
  onLook,
}: ReportDialogProps & {
  readonly newsroom: Newsroom
  readonly last: LastLook | null
  readonly onLook: (last: LastLook) => void
}) {
  const { case: theCase } = useCaseInHand()
  const [set, setSet] = useReportSet(last, onLook)
  const [writing, setWriting] = useState<ReportFormat | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const { handIn, format } = set
  const isReview = format === 'claimReview'
  // A template has its own in its head.
  const logo = format === 'docx' && set.template !== '' ? null : newsroom.logo
  const choices = useMemo(
    () => choicesFor(set.choices, isReview ? 'claimReview' : 'html'),
    [set.choices, isReview],
  )
  const { report, heldBack, isClean } = useMemo(() => handOver.make(choices), [handOver, choices])
  const review = useReview(report, isClean)
  const written = isReview ? review.written : null
  const preview = useMemo(
    () => (isReview ? null : previewReport(report, { handIn, format }, logo)),
    [isReview, report, handIn, format, logo],
  )

  const change = (next: ReportSet) => {
    setSet(next)
    setSaid(null)
  }
  const write = async (): Promise<Said | null> => {
    if (written?.ok) return handOver.saveReview(report, written.value)
    const look = await newsroom.lookOf(format === 'docx' ? set.template : '')
    return look.ok
      ? handOver.save(report, { handIn, format }, { look: look.value, logo })
      : { isSaved: false, text: look.failure }
  }
  const save = async () => {
    // The button stays live meanwhile: a button that goes dead under the finger loses the focus to nowhere.
    if (writing || (isReview && !written?.ok)) return
    setWriting(format)
    setSaid(null)
    setSaid(await write())
    setWriting(null)
  }
  const isPrinting = writing === 'pdf'
  const { stopPrinting } = handOver
  useEffect(() => (isPrinting ? stopPrinting : undefined), [isPrinting, stopPrinting])
  const shown: Said | null = isPrinting
    ? { isSaved: true, text: reportText.printing(report.claims.length) }
    : writing
      ? { isSaved: true, text: reportText.writing }
      : said
  return (
    <Dialog title={reportText.title} onClose={onClose} wide>
      <div className={styles.report}>
        <div className={styles.left}>
          <div className={styles.choices}>
            <NamedSetsMenu set={set} onChange={change} />
            <ReportSetFields set={set} onChange={change} />
            {isReview ? (
              <ReviewFields review={review} />
            ) : (
              <NewsroomFields set={set} newsroom={newsroom} onChange={change} onSaid={setSaid} />
            )}
          </div>
          <div className={styles.heldBack}>
            {theCase.checker === '' && !isReview ? (
              <p className={styles.warning}>{reportText.checker}</p>
            ) : null}
            <HeldBackList heldBack={heldBack} />
          </div>
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
        <span className={shown && !shown.isSaved ? styles.warning : styles.said} role="status">
          {shown?.text}
        </span>
        {isPrinting ? <Button onPress={stopPrinting}>{reportText.stopPrinting}</Button> : null}
        <Button look="main" isDisabled={isReview && !written?.ok} onPress={() => void save()}>
          {reportText.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

import { useEffect, useMemo, useState } from 'react'
import { audiences, claimOrders, claimSelections, usualChoices } from '../../../shared/report/choices'
import { savedFormats, type HandOver, type SavedFormat } from '../../acts/useHandOver'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { reportText, sayHeldBack } from '../../messages/reportDialog'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Choice, Field, Tick } from '../../ui/field'
import styles from './report.module.css'

type Said = { readonly isSaved: boolean; readonly text: string }

/** The report: chosen, looked at, and saved as it is seen; what is held back is said before. */
export function ReportDialog({
  handOver,
  onClose,
}: {
  readonly handOver: HandOver
  readonly onClose: () => void
}) {
  const { case: theCase } = useCaseInHand()
  const [choices, setChoices] = useState(usualChoices)
  const [address, setAddress] = useState<string | null>(null)
  const [busy, setBusy] = useState<SavedFormat | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const { report, heldBack } = useMemo(() => handOver.make(choices), [handOver, choices])

  useEffect(() => {
    let current: string | null = null
    let isWanted = true
    void handOver.show(handOver.html(report)).then((given) => {
      current = given
      if (isWanted) setAddress(given)
      else handOver.drop(given)
    })
    return () => {
      isWanted = false
      if (current) handOver.drop(current)
    }
  }, [handOver, report])

  const save = async (format: SavedFormat) => {
    // The buttons stay live meanwhile: a button that goes dead under the finger loses the focus to nowhere.
    if (busy) return
    setBusy(format)
    setSaid(null)
    setSaid(await handOver.save(report, format))
    setBusy(null)
  }
  const held = sayHeldBack(heldBack)
  return (
    <Dialog title={reportText.title} onClose={onClose} wide>
      <div className={styles.report}>
        <div className={styles.choices}>
          <Choice
            label={reportText.audience}
            value={choices.audience}
            options={audiences.map((value) => ({ value, label: reportText.audiences[value] }))}
            onChange={(audience) => setChoices({ ...choices, audience })}
          />
          <Choice
            label={reportText.claims}
            value={choices.claims}
            options={claimSelections.map((value) => ({ value, label: reportText.selections[value] }))}
            onChange={(claims) => setChoices({ ...choices, claims })}
          />
          <Choice
            label={reportText.order}
            value={choices.order}
            options={claimOrders.map((value) => ({ value, label: reportText.orders[value] }))}
            onChange={(order) => setChoices({ ...choices, order })}
          />
          <Tick
            label={reportText.queries}
            isOn={choices.queries}
            onChange={(queries) => setChoices({ ...choices, queries })}
          />
          <Field
            label={reportText.letterhead}
            rows={2}
            value={choices.letterhead}
            onChange={(letterhead) => setChoices({ ...choices, letterhead })}
          />
          {theCase.checker === '' ? <p className={styles.warning}>{reportText.checker}</p> : null}
          <h3>{reportText.heldBack}</h3>
          {held.length === 0 ? <p>{reportText.nothingHeldBack}</p> : null}
          <ul className={styles.held}>
            {held.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {address ? (
          <iframe
            className={styles.preview}
            title={reportText.preview}
            src={address}
            sandbox="allow-popups"
          />
        ) : (
          <p role="status">{reportText.making}</p>
        )}
      </div>
      <DialogFoot>
        <span className={said && !said.isSaved ? styles.warning : styles.said} role="status">
          {busy === 'pdf' ? reportText.printing : said?.text}
        </span>
        <span className={styles.saveAs}>{reportText.save}</span>
        {savedFormats.map((format) => (
          <Button key={format} onPress={() => void save(format)}>
            {reportText.formats[format]}
          </Button>
        ))}
      </DialogFoot>
    </Dialog>
  )
}

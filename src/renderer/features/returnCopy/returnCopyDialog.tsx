import { useMemo, useState } from 'react'
import type { Said } from '../../acts/useHandOver'
import type { ReturnCopy } from '../../acts/useReturnCopy'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { returnCopyText } from '../../messages/returnCopy'
import { HeldBackList } from '../../signs/heldBackList'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Tick } from '../../ui/field'
import styles from './returnCopy.module.css'

/** The copy goes back to the writer: what is said in it is counted, and what is held back is said, before it is saved. */
export function ReturnCopyDialog({
  returnCopy,
  onClose,
}: {
  readonly returnCopy: ReturnCopy
  readonly onClose: () => void
}) {
  const { case: theCase } = useCaseInHand()
  const [isVerifiedSaid, setVerifiedSaid] = useState(false)
  const [isUncheckedSaid, setUncheckedSaid] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const choices = useMemo(() => ({ isVerifiedSaid, isUncheckedSaid }), [isVerifiedSaid, isUncheckedSaid])
  const { findings, heldBack } = useMemo(() => returnCopy.make(choices), [returnCopy, choices])
  const canSave = findings.length > 0 && theCase.checker !== ''
  const save = async () => {
    if (isBusy || !canSave) return
    setBusy(true)
    setSaid(null)
    setSaid(await returnCopy.save(choices))
    setBusy(false)
  }
  return (
    <Dialog title={returnCopyText.title} onClose={onClose}>
      <div className={styles.body}>
        <p>{returnCopy.isOriginal ? returnCopyText.original : returnCopyText.made}</p>
        <Tick label={returnCopyText.verified} isOn={isVerifiedSaid} onChange={setVerifiedSaid} />
        <Tick label={returnCopyText.unchecked} isOn={isUncheckedSaid} onChange={setUncheckedSaid} />
        <p role="status">{returnCopyText.count(findings.length)}</p>
        {theCase.checker === '' ? <p className={styles.warning}>{returnCopyText.noName}</p> : null}
        <HeldBackList heldBack={heldBack} />
      </div>
      <DialogFoot>
        <span className={said && !said.isSaved ? styles.warning : styles.said} role="status">
          {isBusy ? returnCopyText.writing : said?.text}
        </span>
        <Button look="main" isDisabled={!canSave} onPress={() => void save()}>
          {returnCopyText.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

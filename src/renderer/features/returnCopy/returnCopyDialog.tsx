import { useMemo, useState } from 'react'
import * as z from 'zod'
import type { Said } from '../../acts/useHandOver'
import type { ReturnChoices, ReturnCopy } from '../../acts/useReturnCopy'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useRemembered } from '../../db/hooks'
import { returnCopyText } from '../../messages/returnCopy'
import { HeldBackList } from '../../signs/heldBackList'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field, Tick } from '../../ui/field'
import styles from './returnCopy.module.css'

const choicesSchema = z.object({
  isVerifiedSaid: z.boolean(),
  isUncheckedSaid: z.boolean(),
  areChangesTracked: z.boolean(),
})

const usual: ReturnChoices = { isVerifiedSaid: false, isUncheckedSaid: false, areChangesTracked: false }

/** The copy goes back to the writer: what is said in it is counted, and what is held back is said, before it is saved. */
export function ReturnCopyDialog({
  returnCopy,
  onClose,
}: {
  readonly returnCopy: ReturnCopy
  readonly onClose: () => void
}) {
  const { case: theCase, apply } = useCaseInHand()
  const [remembered, remember] = useRemembered('returnCopy', choicesSchema)
  // What was just chosen stands at once; what is remembered comes back through the database.
  const [chosen, setChosen] = useState<ReturnChoices | null>(null)
  const choices = chosen ?? remembered ?? usual
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const { findings, heldBack } = useMemo(() => returnCopy.make(choices), [returnCopy, choices])
  const corrections = findings.filter(({ changes }) => changes.length > 0).length
  // Comments need a name. One that the case has is altered where its title is, too.
  const author = theCase.checker || name.trim()
  const { there, settled } = useMemo(() => returnCopy.count(findings, author), [returnCopy, findings, author])
  const canSave = findings.length > 0 && author !== ''
  const save = async () => {
    if (isBusy || !canSave) return
    setBusy(true)
    setSaid(null)
    if (author !== theCase.checker) await apply({ kind: 'editCase', patch: { checker: author } })
    setSaid(await returnCopy.save(choices, author))
    setBusy(false)
  }
  const tick = (key: keyof ReturnChoices) => (isOn: boolean) => {
    const next = { ...choices, [key]: isOn }
    setChosen(next)
    remember(next)
  }
  return (
    <Dialog title={returnCopyText.title} onClose={onClose}>
      <div className={styles.body}>
        <p>{returnCopy.isOriginal ? returnCopyText.original : returnCopyText.made}</p>
        <Tick
          label={returnCopyText.verified}
          isOn={choices.isVerifiedSaid}
          onChange={tick('isVerifiedSaid')}
        />
        <Tick
          label={returnCopyText.unchecked}
          isOn={choices.isUncheckedSaid}
          onChange={tick('isUncheckedSaid')}
        />
        <Tick
          label={returnCopyText.tracking}
          isOn={choices.areChangesTracked}
          onChange={tick('areChangesTracked')}
        />
        {choices.areChangesTracked ? (
          <p className={styles.hint}>{returnCopyText.trackingHint(corrections)}</p>
        ) : null}
        <p role="status">
          {returnCopyText.count(findings.length)} {returnCopyText.standing(there, settled, findings.length)}
        </p>
        {theCase.checker === '' ? (
          <Field label={returnCopyText.name} value={name} onChange={setName} hint={returnCopyText.nameHint} />
        ) : null}
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

import { useState } from 'react'
import { nextDraftText } from '../../messages/drafts'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Choice, Field } from '../../ui/field'
import { joinParts, partText } from './textParts'

/** Takes the text of the draft to be edited by hand, a long one part by part; what comes of it is the next draft. */
export function EditDraftDialog({
  text: before,
  onClose,
  onEdited,
}: {
  readonly text: string
  readonly onClose: () => void
  readonly onEdited: (text: string) => void
}) {
  const [whole] = useState(() => partText(before))
  const [parts, setParts] = useState(whole)
  const [at, setAt] = useState(0)
  const edit = (words: string) => setParts(parts.with(at, words))
  const finish = () => {
    onClose()
    onEdited(joinParts(parts))
  }
  const isBlank = parts.every((part) => part.trim() === '')
  const isSame = parts.every((part, index) => part === whole[index])
  return (
    <Dialog title={nextDraftText.editTitle} onClose={onClose} wide>
      {parts.length > 1 ? (
        <Choice
          label={nextDraftText.editPart}
          value={String(at)}
          options={parts.map((part, index) => ({
            value: String(index),
            label: nextDraftText.part(index + 1, parts.length, part.trimStart().slice(0, 60)),
          }))}
          onChange={(index) => setAt(Number(index))}
        />
      ) : null}
      <Field
        // Another part has an undo of its own.
        key={at}
        label={parts.length > 1 ? nextDraftText.editPartLabel : nextDraftText.editLabel}
        hint={nextDraftText.editHint}
        rows={22}
        value={parts[at] ?? ''}
        onChange={edit}
        autoFocus
      />
      <DialogFoot>
        <Button onPress={onClose}>{nextDraftText.cancel}</Button>
        <Button look="main" isDisabled={isBlank || isSame} onPress={finish}>
          {nextDraftText.editNext}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

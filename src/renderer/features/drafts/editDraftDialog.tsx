import { useState } from 'react'
import { nextDraftText } from '../../messages/drafts'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** Takes the whole text of the draft to be edited by hand; what comes of it is the next draft. */
export function EditDraftDialog({
  text: before,
  onClose,
  onEdited,
}: {
  readonly text: string
  readonly onClose: () => void
  readonly onEdited: (text: string) => void
}) {
  const [text, setText] = useState(before)
  return (
    <Dialog title={nextDraftText.editTitle} onClose={onClose} wide>
      <Field
        label={nextDraftText.editLabel}
        hint={nextDraftText.editHint}
        rows={22}
        value={text}
        onChange={setText}
        autoFocus
      />
      <DialogFoot>
        <Button onPress={onClose}>{nextDraftText.cancel}</Button>
        <Button
          look="main"
          isDisabled={text.trim() === '' || text === before}
          onPress={() => {
            onClose()
            onEdited(text)
          }}
        >
          {nextDraftText.editNext}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

import { useState } from 'react'
import { openingText } from '../../messages/opening'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** Takes a draft as pasted text. */
export function PasteDialog({
  onClose,
  onPaste,
}: {
  readonly onClose: () => void
  readonly onPaste: (text: string) => void
}) {
  const [text, setText] = useState('')
  return (
    <Dialog title={openingText.pasteTitle} onClose={onClose}>
      <Field label={openingText.pasteLabel} rows={14} value={text} onChange={setText} autoFocus />
      <DialogFoot>
        <Button onPress={onClose}>{openingText.cancel}</Button>
        <Button
          look="main"
          isDisabled={text.trim() === ''}
          onPress={() => {
            onClose()
            onPaste(text)
          }}
        >
          {openingText.openIt}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

import { useState } from 'react'
import { openingText } from '../../messages/opening'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** Takes the address of an article; nothing is fetched before the button is pressed. */
export function FetchDialog({
  onClose,
  onFetch,
}: {
  readonly onClose: () => void
  readonly onFetch: (address: string) => void
}) {
  const [address, setAddress] = useState('')
  const fetchIt = () => {
    if (address.trim() === '') return
    onClose()
    onFetch(address.trim())
  }
  return (
    <Dialog title={openingText.linkTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          fetchIt()
        }}
      >
        <Field
          label={openingText.linkLabel}
          hint={openingText.linkHint}
          value={address}
          onChange={setAddress}
          inputMode="url"
          autoFocus
        />
      </form>
      <DialogFoot>
        <Button onPress={onClose}>{openingText.cancel}</Button>
        <Button look="main" isDisabled={address.trim() === ''} onPress={fetchIt}>
          {openingText.fetchIt}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

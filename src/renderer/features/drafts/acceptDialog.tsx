import { useState, type ReactNode } from 'react'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { changedText } from '../../messages/drafts'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** Asks for the reason why a finding holds although the words changed; without one it is not accepted. */
export function AcceptDialog({
  claim,
  status,
  onClose,
  children,
}: {
  readonly claim: Claim
  readonly status: string
  readonly onClose: () => void
  /** The words, old and new. */
  readonly children: ReactNode
}) {
  const { apply } = useCaseInHand()
  const [reason, setReason] = useState('')
  const accept = () => {
    if (reason.trim() === '') return
    onClose()
    void apply({ kind: 'acceptWords', claimId: claim.id, reason })
  }
  return (
    <Dialog title={changedText.acceptTitle} onClose={onClose}>
      <p>{children}</p>
      <p>{changedText.acceptHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          accept()
        }}
      >
        <Field label={changedText.reason} value={reason} onChange={setReason} maxLength={200} autoFocus />
      </form>
      <DialogFoot>
        <Button onPress={onClose}>{changedText.cancel}</Button>
        <Button look="main" isDisabled={reason.trim() === ''} onPress={accept}>
          {changedText.acceptAs(status).replace('…', '')}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

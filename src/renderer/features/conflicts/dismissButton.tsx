import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { conflictText } from '../../messages/conflicts'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { MenuButton } from '../../ui/menuButton'
import styles from './conflicts.module.css'

const reasons = Object.entries(conflictText.dismissReasons)
const other = 'other'

/** Dismisses a conflict for a usual reason, or for one that is written. */
export function DismissButton(props: {
  readonly sentence: string
  readonly onDismiss: (reason: string) => void
}) {
  const [isWriting, setIsWriting] = useState(false)
  const [reason, setReason] = useState('')
  const holder = useRef<HTMLDivElement>(null)
  const close = () => {
    setIsWriting(false)
    setReason('')
    // The field had the focus; the button that comes in its place takes it over.
    requestAnimationFrame(() => holder.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={holder} className={styles.dismiss}>
      {isWriting ? (
        <Form
          className={styles.why ?? ''}
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim()) props.onDismiss(reason)
          }}
        >
          <Field
            label={conflictText.reason}
            value={reason}
            onChange={setReason}
            onKeyDown={(event) => event.key === 'Escape' && close()}
            autoFocus
          />
          <Button type="submit" isDisabled={reason.trim() === ''}>
            {conflictText.dismiss}
          </Button>
          <Button look="quiet" onPress={close}>
            {conflictText.cancel}
          </Button>
        </Form>
      ) : (
        <MenuButton
          look="quiet"
          label={conflictText.dismiss}
          name={conflictText.dismissNamed(props.sentence)}
          lines={[...reasons, [other, conflictText.otherReason] as const].map(([id, label]) => ({
            id,
            label,
            name: label,
          }))}
          onChoose={(id) => {
            if (id === other) setIsWriting(true)
            else props.onDismiss(reasons.find(([one]) => one === id)?.[1] ?? '')
          }}
        />
      )}
    </div>
  )
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Field } from '../../ui/field'

/**
 * A text field that writes when the person leaves it, presses Enter (one line) or pauses, and that takes over what an
 * undo or another pane has set meanwhile. What was typed is never lost by going to another claim.
 */
export function LateField({
  label,
  value,
  rows,
  placeholder,
  onSet,
  inputRef,
}: {
  readonly label: string
  readonly value: string
  readonly rows?: number
  readonly placeholder?: string
  readonly onSet: (value: string) => void
  readonly inputRef?: React.Ref<HTMLInputElement & HTMLTextAreaElement>
}) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setTyped(value)
  }
  const latest = useRef({ typed, value, onSet })
  useLayoutEffect(() => {
    latest.current = { typed, value, onSet }
  })
  const timer = useRef(0)

  const write = () => {
    window.clearTimeout(timer.current)
    if (latest.current.typed !== latest.current.value) latest.current.onSet(latest.current.typed)
  }
  // Leaving the claim takes the field away before it could lose the focus.
  useEffect(() => write, [])
  return (
    <Field
      label={label}
      value={typed}
      {...(rows ? { rows } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(inputRef ? { inputRef } : {})}
      onChange={(next) => {
        setTyped(next)
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(write, 1500)
      }}
      onBlur={write}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rows) write()
      }}
    />
  )
}

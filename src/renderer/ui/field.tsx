import { useId, type KeyboardEventHandler, type ReactNode, type Ref } from 'react'
import styles from './field.module.css'
import { useAutoFocus } from './useAutoFocus'

type Input = HTMLInputElement | HTMLTextAreaElement

/** A labelled text field of one line or, with `rows`, of several. */
export function Field({
  label,
  hint,
  error,
  rows,
  autoFocus = false,
  inputRef,
  onChange,
  ...props
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly rows?: number
  readonly type?: 'text' | 'search'
  readonly inputMode?: 'url'
  readonly placeholder?: string
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
  readonly onBlur?: () => void
  readonly onKeyDown?: KeyboardEventHandler<Input>
}) {
  const id = useId()
  useAutoFocus(autoFocus, () => document.getElementById(id))
  const said = [hint ? `${id}hint` : '', error ? `${id}error` : ''].filter((one) => one !== '').join(' ')
  const shared = {
    ...props,
    id,
    className: styles.input,
    'aria-describedby': said || undefined,
    'aria-invalid': error !== undefined,
    onChange: (event: { readonly target: Input }) => onChange(event.target.value),
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows ? (
        <textarea rows={rows} {...shared} ref={inputRef} />
      ) : (
        <input type="text" {...shared} ref={inputRef} />
      )}
      {hint ? (
        <span id={`${id}hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}error`} className={styles.error}>
          {error}
        </span>
      ) : null}
    </div>
  )
}

/** One of the words to choose; words of the same group stand together under its name. */
export type ChoiceOption<Value extends string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly group?: string
}

/** A labelled choice among a few words. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  hint,
}: {
  readonly label: string
  readonly value: Value
  readonly options: readonly ChoiceOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
  readonly hint?: string
}) {
  const hintId = useId()
  const groups = [...new Set(options.map((option) => option.group ?? ''))]
  const lines = (group: string) =>
    options
      .filter((option) => (option.group ?? '') === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))
  return (
    <label className={styles.field}>
      <span className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</span>
      <select
        className={styles.input}
        value={value}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {groups.map((group) =>
          group === '' ? (
            lines(group)
          ) : (
            <optgroup key={group} label={group}>
              {lines(group)}
            </optgroup>
          ),
        )}
      </select>
      {hint ? (
        // Not part of the name, which the label around it would make it.
        <span id={hintId} className={styles.hint} aria-hidden="true">
          {hint}
        </span>
      ) : null}
    </label>
  )
}

/** A labelled tick box. */
export const Tick = ({
  label,
  isOn,
  onChange,
}: {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
)

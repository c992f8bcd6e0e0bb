import { useId, type ReactNode } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import styles from './field.module.css'

/** A labelled text field of one line or, with `rows`, of several. */
export const Field = ({
  label,
  hint,
  error,
  rows,
  placeholder,
  inputRef,
  ...props
}: Omit<TextFieldProps, 'className' | 'children'> & {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly rows?: number
  readonly placeholder?: string
  readonly inputRef?: React.Ref<HTMLInputElement & HTMLTextAreaElement>
}) => (
  <TextField {...props} isInvalid={error !== undefined} className={styles.field ?? ''}>
    <Label className={styles.label ?? ''}>{label}</Label>
    {rows ? (
      <TextArea
        rows={rows}
        className={styles.input ?? ''}
        {...(placeholder ? { placeholder } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
      />
    ) : (
      <Input
        className={styles.input ?? ''}
        {...(placeholder ? { placeholder } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
      />
    )}
    {hint ? (
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
    ) : null}
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
  </TextField>
)

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

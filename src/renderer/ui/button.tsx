import { useRef, type ButtonHTMLAttributes, type ReactNode } from 'react'
import styles from './button.module.css'
import { useAutoFocus } from './useAutoFocus'

/** How a button looks. */
export type Look = 'plain' | 'main' | 'quiet' | 'danger'

/** The classes of a button with a look. */
export const buttonClass = (look: Look): string => `${styles.button} ${styles[look] ?? ''}`

/** A button; `keys` shows the key that does the same. */
export function Button({
  look = 'plain',
  type = 'button',
  keys,
  isDisabled = false,
  autoFocus = false,
  onPress,
  children,
  ...props
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled' | 'onClick'> & {
  readonly look?: Look
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly onPress?: () => void
  readonly children: ReactNode
}) {
  const element = useRef<HTMLButtonElement>(null)
  useAutoFocus(autoFocus, () => element.current)
  return (
    <button
      {...props}
      ref={element}
      type={type}
      className={buttonClass(look)}
      disabled={isDisabled}
      onClick={() => onPress?.()}
    >
      {children}
      {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
    </button>
  )
}

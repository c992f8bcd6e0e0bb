import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

/** How a button looks. */
export type Look = 'plain' | 'main' | 'quiet' | 'danger'

/** The classes of a button with a look. */
export const buttonClass = (look: Look): string => `${styles.button} ${styles[look] ?? ''}`

/** A button; `keys` shows the key that does the same. */
export const Button = ({
  look = 'plain',
  type = 'button',
  keys,
  isDisabled = false,
  onPress,
  children,
  ...props
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled' | 'onClick'> & {
  readonly look?: Look
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly onPress?: () => void
  readonly children: ReactNode
}) => (
  <button
    {...props}
    type={type}
    className={buttonClass(look)}
    disabled={isDisabled}
    onClick={() => onPress?.()}
  >
    {children}
    {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
  </button>
)

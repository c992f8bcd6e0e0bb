import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import styles from './button.module.css'

type Look = 'plain' | 'main' | 'quiet' | 'danger'

/** A button; `keys` shows the key that does the same. */
export const Button = ({
  look = 'plain',
  keys,
  children,
  ...props
}: Omit<ButtonProps, 'className' | 'children'> & {
  readonly look?: Look
  readonly keys?: string | undefined
  readonly children: React.ReactNode
}) => (
  <AriaButton {...props} className={`${styles.button} ${styles[look] ?? ''}`}>
    {children}
    {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
  </AriaButton>
)

import { Button } from './button'
import styles from './notices.module.css'

/** What the window has to tell, at its foot; errors are said at once, the rest politely. */
export const Notices = ({
  notices,
  onClose,
  closeWord,
}: {
  readonly notices: readonly {
    readonly id: number
    readonly kind: 'error' | 'told' | 'undo'
    readonly text: string
  }[]
  readonly onClose: (id: number) => void
  readonly closeWord: string
}) => (
  <div className={styles.notices}>
    {notices.map(({ id, kind, text }) => (
      <div
        key={id}
        className={`${styles.notice} ${styles[kind] ?? ''}`}
        role={kind === 'error' ? 'alert' : 'status'}
      >
        <p>{text}</p>
        <Button look="quiet" onPress={() => onClose(id)}>
          {closeWord}
        </Button>
      </div>
    ))}
  </div>
)

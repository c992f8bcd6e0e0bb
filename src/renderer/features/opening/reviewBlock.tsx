import type { Block } from '../../../shared/records/block'
import { blockWords, openingText } from '../../messages/opening'
import styles from './opening.module.css'

/** One block of what was read, to keep or to drop. */
export const ReviewBlock = ({
  block,
  text,
  isKept,
  onToggle,
}: {
  readonly block: Block
  readonly text: string
  readonly isKept: boolean
  readonly onToggle: () => void
}) => (
  <li className={`${styles.block} ${isKept ? '' : styles.dropped}`}>
    <label>
      <input
        type="checkbox"
        checked={isKept}
        onChange={onToggle}
        aria-label={openingText.keepBlock(text.slice(0, 80))}
      />
      <span className={styles.kind}>{blockWords[block.kind]}</span>
      <span className={block.kind === 'heading' ? styles.heading : ''} dir="auto">
        {text}
      </span>
    </label>
  </li>
)

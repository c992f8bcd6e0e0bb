import { memo, type MouseEvent, type Ref } from 'react'
import type { Block } from '../../../shared/records/block'
import { blockWords, openingText } from '../../messages/opening'
import styles from './opening.module.css'

/** One block of what was read, to keep or to drop, in its place in the list. */
export const ReviewBlock = memo(function ReviewBlock({
  block,
  text,
  index,
  count,
  top,
  isKept,
  isAt,
  onToggle,
  onAt,
  measure,
}: {
  readonly block: Block
  readonly text: string
  readonly index: number
  /** How many blocks there are in all. */
  readonly count: number
  readonly top: number
  readonly isKept: boolean
  /** Whether Tab comes to this one. */
  readonly isAt: boolean
  readonly onToggle: (index: number, isRange: boolean) => void
  readonly onAt: (index: number) => void
  readonly measure: Ref<HTMLLIElement>
}) {
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={`${styles.block} ${isKept ? '' : styles.dropped}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <label>
        <input
          type="checkbox"
          checked={isKept}
          tabIndex={isAt ? 0 : -1}
          onFocus={() => onAt(index)}
          onClick={(event: MouseEvent) => onToggle(index, event.shiftKey)}
          // React wants it for a box that it holds; the click is heard, for it knows of Shift.
          onChange={() => undefined}
          aria-label={openingText.keepBlock(text.slice(0, 80))}
        />
        <span className={styles.kind}>{blockWords[block.kind]}</span>
        <span className={block.kind === 'heading' ? styles.heading : ''} dir="auto">
          {text}
        </span>
      </label>
    </li>
  )
})

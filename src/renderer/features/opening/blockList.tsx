import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Block } from '../../../shared/records/block'
import { openingText } from '../../messages/opening'
import { bringIntoSight } from '../../ui/bringIntoSight'
import { rowsDrawn } from '../../ui/rowsDrawn'
import styles from './opening.module.css'
import { ReviewBlock } from './reviewBlock'

// What a block takes until it is measured: lines of the measure, and what parts it from the next one.
const [guessedLetters, guessedLine, guessedGap] = [66, 28, 12]
const guessHeight = ({ start, end }: Block): number =>
  Math.ceil(Math.max(1, end - start) / guessedLetters) * guessedLine + guessedGap

/** The blocks of what was read; only those in sight are drawn, and the one to which Tab comes. */
export function BlockList({
  text,
  blocks,
  dropped,
  onToggle,
  describedBy,
}: {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly dropped: ReadonlySet<number>
  /** Keeps or drops a block; as a range, all from the one before that was kept or dropped. */
  readonly onToggle: (index: number, isRange: boolean) => void
  readonly describedBy: string
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, blocks.length - 1)
  // The compiler leaves this component alone, which is right: the virtualizer changes under a stable identity.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (blocks[index] ? guessHeight(blocks[index]) : 0),
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => rowsDrawn(range, [at]), [at]),
  })

  const goTo = (to: number) => {
    const index = Math.max(0, Math.min(to, blocks.length - 1))
    flushSync(() => setAt(index))
    const find = () => scroller.current?.querySelector(`[data-index="${index}"]`)
    find()?.querySelector('input')?.focus({ preventScroll: true })
    bringIntoSight(find, 'nearest')
  }
  const inSight = virtual.range ? virtual.range.endIndex - virtual.range.startIndex : 1
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + Math.max(1, inSight),
    PageUp: at - Math.max(1, inSight),
    Home: 0,
    End: blocks.length - 1,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targets[event.key]
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    goTo(target)
  }
  return (
    <div className={styles.blocks} ref={scroller}>
      {/* The boxes inside take the focus; the list only hears the keys that go from one to the next. */}
      {/* oxlint-disable-next-line jsx_a11y/no-noninteractive-element-interactions */}
      <ol
        style={{ height: virtual.getTotalSize() }}
        aria-label={openingText.blocks}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const block = blocks[index]
          return block ? (
            <ReviewBlock
              key={key}
              block={block}
              text={text.slice(block.start, block.end)}
              index={index}
              count={blocks.length}
              top={start}
              isKept={!dropped.has(index)}
              isAt={index === at}
              onToggle={onToggle}
              onAt={setAt}
              measure={virtual.measureElement}
            />
          ) : null
        })}
      </ol>
    </div>
  )
}

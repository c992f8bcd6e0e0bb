import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Comparison, Row } from '../../../shared/drafts/comparison'
import { compareText } from '../../messages/drafts'
import { bringIntoSight } from '../../ui/bringIntoSight'
import { rowsDrawn } from '../../ui/rowsDrawn'
import { CompareRow, type ComparedText, type Look } from './compareRow'
import styles from './drafts.module.css'

// What a row takes until it is measured: letters of a line, by look, and what parts it from the next one.
const guessedLetters = { side: 58, inline: 120 } as const
const [guessedLine, guessedGap] = [25, 12]

const lengthOf = ({ segments }: Row, side: 'before' | 'after'): number =>
  segments.reduce((sum, { [side]: span }) => sum + (span ? span.end - span.start : 0), 0)

const guessHeight = (row: Row, look: Look): number =>
  Math.ceil(Math.max(lengthOf(row, 'before'), lengthOf(row, 'after'), 1) / guessedLetters[look]) *
    guessedLine +
  guessedGap

const noRows: readonly number[] = []

/** The rows in which each change is seen; a move is seen in two places. */
function rowsOfChanges({ rows, changes }: Comparison): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>(changes.map(({ number, row }) => [number, new Set([row])]))
  rows.forEach(({ segments }, row) => {
    for (const { change } of segments) if (change !== null) found.get(change)?.add(row)
  })
  return new Map([...found].map(([number, some]) => [number, [...some]]))
}

/** The rows of a comparison; only those in sight and those of the change in hand are drawn. */
export function CompareRows({
  comparison,
  before,
  after,
  look,
  at,
}: {
  readonly comparison: Comparison
  readonly before: ComparedText
  readonly after: ComparedText
  readonly look: Look
  /** The number of the change in hand, 0 when there is none. */
  readonly at: number
}) {
  const { rows, changes } = comparison
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => rowsOfChanges(comparison), [comparison])
  const inHand = shown.get(at) ?? noRows
  // The compiler leaves this component alone, which is right: the virtualizer changes under a stable identity.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] ? guessHeight(rows[index], look) : 0),
    // Each look has heights of its own.
    getItemKey: useCallback((index: number) => `${look} ${index}`, [look]),
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => rowsDrawn(range, inHand), [inHand]),
  })
  useEffect(() => scroller.current?.focus(), [comparison])
  const row = changes[at - 1]?.row
  useEffect(() => {
    if (row === undefined) return undefined
    return bringIntoSight(
      () => scroller.current?.querySelector(`[data-index="${row}"] [data-change="${at}"]`),
      'center',
    )
  }, [at, row, look])

  return (
    // It scrolls, so it takes the focus: arrows and Page Down move it.
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex
    <div className={styles.rows} ref={scroller} tabIndex={0} role="group" aria-label={compareText.rows}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const here = rows[index]
          return here ? (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <CompareRow
                row={here}
                before={before}
                after={after}
                look={look}
                // Only the rows that show the change are drawn again.
                current={inHand.includes(index) ? at : 0}
              />
            </li>
          ) : null
        })}
      </ol>
    </div>
  )
}

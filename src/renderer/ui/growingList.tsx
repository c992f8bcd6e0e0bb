import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './button'

/** As many lines as are drawn well within the time in which a key must be answered. */
const step = 20

/**
 * A long list that draws its first lines, and more whenever its end comes into sight or its last button is reached; the
 * focus goes on from that button to the first of them.
 */
export function GrowingList<Item>({
  items,
  keyOf,
  className,
  more,
  children,
}: {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly className: string | undefined
  /** Words of the button that shows more, given how many are still to come. */
  readonly more: (left: number) => string
  readonly children: (item: Item, index: number) => ReactNode
}) {
  const [count, setCount] = useState(step)
  const list = useRef<HTMLOListElement>(null)
  const end = useRef<HTMLLIElement>(null)
  const left = items.length - count

  const grow = useCallback(() => {
    const isIn = end.current?.contains(document.activeElement)
    const first = list.current?.querySelectorAll(':scope > [aria-posinset]').length ?? 0
    flushSync(() => setCount((before) => before + step))
    if (isIn) list.current?.children[first]?.querySelector<HTMLElement>('button, a, input')?.focus()
  }, [])
  useEffect(() => {
    if (left <= 0 || !end.current) return undefined
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) grow()
    })
    seen.observe(end.current)
    return () => seen.disconnect()
    // Made anew with each step: an end that stays in sight is told only once.
  }, [left, grow])

  return (
    <ol className={className} ref={list}>
      {items.slice(0, count).map((item, index) => (
        <li key={keyOf(item)} aria-setsize={items.length} aria-posinset={index + 1}>
          {children(item, index)}
        </li>
      ))}
      {left > 0 ? (
        <li ref={end}>
          {/* Whoever tabs on at once must not pass over what is still to be drawn. */}
          <Button look="quiet" onFocus={grow} onPress={grow}>
            {more(left)}
          </Button>
        </li>
      ) : null}
    </ol>
  )
}

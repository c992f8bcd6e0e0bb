import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { Stand } from '../../../shared/workflow/standing'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { offsetUnder, rangesOf, type TextNodes } from './offsets'

/** How long the pointer rests before what lies under it is told, so that nobody is stopped while reading. */
const restMs = 450

/** The claims on whose words the pointer rests. */
export type Pointed = {
  readonly stands: readonly Stand[]
  /** The boxes of their words, a box for each line, and the one of them that the pointer is in; pixels of the window. */
  readonly boxes: readonly DOMRect[]
  readonly line: DOMRect
  readonly x: number
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  left <= x && x <= right && top <= y && y <= bottom

/**
 * Tells on which claims of the manuscript the pointer rests; null: on none. It stays while the pointer is on their words
 * or on what says it (an element with the role of a tooltip), and goes with Escape, any other key or a press; when the page
 * is scrolled under a pointer at rest, other words are told.
 */
export function usePointed(
  root: RefObject<HTMLElement | null>,
  nodes: TextNodes,
  claimsUnder: (offset: number) => readonly Stand[],
): Pointed | null {
  const { blocks } = useCaseInHand().draft
  const [pointed, setPointed] = useState<Pointed | null>(null)

  const boxesOf = (stands: readonly Stand[]) =>
    stands
      .flatMap((stand) => rangesOf(stand, blocks, nodes))
      .flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return [...range.getClientRects()]
      })

  const find = useEffectEvent((x: number, y: number): Pointed | null => {
    const offset = offsetUnder(x, y)
    if (offset === null) return null
    const stands = claimsUnder(offset)
    const boxes = boxesOf(stands)
    // Beside a line the nearest words are not what is pointed at.
    const line = boxes.find((box) => isIn(box, x, y))
    return line ? { stands, boxes, line, x } : null
  })

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    let resting = 0
    let at: { readonly x: number; readonly y: number } | null = null
    let shown: Pointed | null = null
    const show = (next: Pointed | null) => {
      window.clearTimeout(resting)
      if (next === shown) return
      shown = next
      setPointed(next)
    }
    const hide = () => show(null)
    const rest = (x: number, y: number) => {
      hide()
      at = { x, y }
      resting = window.setTimeout(() => show(find(x, y)), restMs)
    }
    const leave = () => {
      hide()
      at = null
    }
    const onMove = ({ target, pointerType, buttons, clientX: x, clientY: y }: PointerEvent) => {
      if (pointerType !== 'mouse' || buttons !== 0) return leave()
      const isOnIt = target instanceof Element && target.closest('[role="tooltip"]') !== null
      if (isOnIt || shown?.boxes.some((box) => isIn(box, x, y))) return window.clearTimeout(resting)
      return rest(x, y)
    }
    const onKey = (event: KeyboardEvent) => {
      if (!shown || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return
      hide()
      // Escape takes away one thing at a time.
      if (event.key === 'Escape') event.stopPropagation()
    }
    const gone = new AbortController()
    const { signal } = gone
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('scroll', () => at && rest(at.x, at.y), { signal, passive: true })
    for (const kind of ['pointerleave', 'pointerdown'] as const)
      element.addEventListener(kind, leave, { signal })
    document.addEventListener('keydown', onKey, { signal, capture: true })
    return () => {
      window.clearTimeout(resting)
      gone.abort()
    }
  }, [root])
  return pointed
}

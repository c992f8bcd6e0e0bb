import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Says whether the focus is inside an element, or was until the very thing that had it was taken out of the page: then
 * the browser leaves the focus nowhere, and whoever works with the keyboard would have to come in again.
 */
export function useHasFocus(element: RefObject<HTMLElement | null>): () => boolean {
  const wasIn = useRef(false)
  useEffect(() => {
    const note = (event: Event) => {
      wasIn.current = event.target instanceof Node && element.current?.contains(event.target) === true
    }
    // Whoever presses the mouse elsewhere has left, even where nothing takes the focus.
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [element])
  return useCallback(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return wasIn.current
    return element.current?.contains(activeElement) === true
  }, [element])
}

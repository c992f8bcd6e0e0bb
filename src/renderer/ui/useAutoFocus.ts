import { useEffect, useRef } from 'react'

/**
 * Puts the focus on what has just been shown, once it stands. (The element's own `autofocus` comes a moment before, and a
 * menu that closes in that moment takes it back.)
 */
export function useAutoFocus(isWanted: boolean, find: () => HTMLElement | null): void {
  const first = useRef({ isWanted, find })
  useEffect(() => {
    if (first.current.isWanted) first.current.find()?.focus()
  }, [])
}

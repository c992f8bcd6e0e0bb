import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 1099px)')

const listen = (onChange: () => void) => {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

/** Says whether the window is too narrow for three panes side by side. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches)

import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 1099px)')
const paper = window.matchMedia('print')
const last = { isNarrow: narrow.matches }

const listen = (onChange: () => void) => {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

// While the window is printed, the query is answered for the paper; the panes must not be laid out anew for it.
function isNarrowNow(): boolean {
  if (!paper.matches) last.isNarrow = narrow.matches
  return last.isNarrow
}

/** Says whether the window is too narrow for three panes side by side. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, isNarrowNow)

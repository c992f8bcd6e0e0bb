import { useSyncExternalStore } from 'react'

const half = 30_000
let now = Date.now()

const listen = (onTick: () => void) => {
  const timer = window.setInterval(() => {
    now = Date.now()
    onTick()
  }, half)
  return () => window.clearInterval(timer)
}

/** The time in milliseconds, as of the last half minute, so that "2 minutes ago" stays true while it is looked at. */
export const useNow = (): number => useSyncExternalStore(listen, () => now)

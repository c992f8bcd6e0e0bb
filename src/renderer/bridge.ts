import type { Bridge } from '../shared/ipc/contract'

declare global {
  // Merging into the DOM's own interface is the one way to say what the preload put there.
  interface Window {
    readonly stet: Bridge
  }
}

/** The doorway to main; only acts and the start of the app use it. */
export const bridge: Bridge = window.stet

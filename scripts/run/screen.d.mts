/** Says whether windows can be shown on this machine as it is. */
export function hasScreen(): boolean

/** Starts a screen that nobody sees; null when it cannot be started. */
export function startScreen(): Promise<{ readonly name: string; readonly end: () => void } | null>

/** Arguments with which Electron waits for Playwright before its app is ready. */
export const heldByPlaywright: readonly string[]

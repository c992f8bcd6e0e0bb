/** Finds an Electron to run; null: none can be had. */
export function findElectron(): Promise<{
  readonly path: string
  readonly version: string
  readonly standIn: boolean
} | null>

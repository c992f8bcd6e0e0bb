import type { Opened, OpenFailure } from '../../shared/ipc/failures'
import type { Result } from '../../shared/result'
import { opened } from './opened'

/** Bytes that the window has, and how it came by them. */
export type Received = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly how: 'drop' | 'paste' | 'sample'
}

/** Judges bytes that were dropped on or pasted into the window by the same rule as a file. */
export function receiveBytes({ name, bytes, how }: Received, now: () => string): Result<Opened, OpenFailure> {
  // The window names a file, never a folder of the machine.
  return opened({ bytes, name: name.replace(/^.*[/\\]/s, ''), charset: null, how }, now)
}

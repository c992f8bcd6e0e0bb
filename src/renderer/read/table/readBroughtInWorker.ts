import type { Result } from '../../../shared/result'
import { oneAnswer } from '../worker/oneAnswer'
import type { Brought, BroughtFailure } from './readBrought'

/** Reads a file to bring claims in from in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export const readBroughtInWorker = (
  bytes: Uint8Array,
  deadline: number,
): Promise<Result<Brought, BroughtFailure>> =>
  oneAnswer<Brought, BroughtFailure>(
    new Worker(new URL('./broughtWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    deadline,
  )

import type { Result } from '../../../shared/result'
import { oneAnswer } from '../worker/oneAnswer'
import type { Table, TableFailure } from './readTable'

/** Reads a spreadsheet in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export const readTableInWorker = (
  bytes: Uint8Array,
  deadline: number,
): Promise<Result<Table, TableFailure>> =>
  oneAnswer<Table, TableFailure>(
    new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    deadline,
  )

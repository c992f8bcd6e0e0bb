import type { Result } from '../../../shared/result'
import type { ReadDraft, ReadFailure } from '../readDraft'
import type { PagelessOriginal } from '../readWithoutPage'
import { oneAnswer } from './oneAnswer'

/** Reads an original in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export const readInWorker = (
  original: PagelessOriginal,
  deadline: number,
): Promise<Result<ReadDraft, ReadFailure>> =>
  oneAnswer<ReadDraft, ReadFailure>(
    new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' }),
    original,
    deadline,
  )

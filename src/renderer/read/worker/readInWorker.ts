import { failed, type Result } from '../../../shared/result'
import type { ReadDraft, ReadFailure } from '../readDraft'
import type { PagelessOriginal } from '../readWithoutPage'

/** Reads an original in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export function readInWorker(
  original: PagelessOriginal,
  deadline: number,
): Promise<Result<ReadDraft, ReadFailure>> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<ReadDraft, ReadFailure>>((resolve) => {
    const timer = setTimeout(() => resolve(failed({ kind: 'timedOut', detail: original.kind })), deadline)
    const answer = (result: Result<ReadDraft, ReadFailure>) => {
      clearTimeout(timer)
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Result<ReadDraft, ReadFailure>>) =>
      answer(data),
    )
    // An exception in the reader, or no memory left for it: either way this document cannot be read.
    worker.addEventListener('error', (event) => answer(failed({ kind: 'broken', detail: event.message })))
    worker.postMessage(original)
  }).finally(() => worker.terminate())
}

import { failed, type Result } from '../../../shared/result'
import type { Table, TableFailure } from './readTable'

/** Reads a spreadsheet in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export function readTableInWorker(bytes: Uint8Array, deadline: number): Promise<Result<Table, TableFailure>> {
  const worker = new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<Table, TableFailure>>((resolve) => {
    const timer = setTimeout(() => resolve(failed({ kind: 'timedOut', detail: '' })), deadline)
    const answer = (result: Result<Table, TableFailure>) => {
      clearTimeout(timer)
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Table, TableFailure>>) => answer(data))
    worker.addEventListener('error', (event) => answer(failed({ kind: 'broken', detail: event.message })))
    worker.postMessage(bytes)
  }).finally(() => worker.terminate())
}

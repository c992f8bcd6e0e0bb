import { failed, type Result } from '../../../shared/result'
import type { Brought, BroughtFailure } from './readBrought'

/** Reads a file to bring claims in from in a fresh worker and ends it, at the latest after `deadline` milliseconds (then `timedOut`). */
export function readBroughtInWorker(
  bytes: Uint8Array,
  deadline: number,
): Promise<Result<Brought, BroughtFailure>> {
  const worker = new Worker(new URL('./broughtWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<Brought, BroughtFailure>>((resolve) => {
    const timer = setTimeout(() => resolve(failed({ kind: 'timedOut', detail: '' })), deadline)
    const answer = (result: Result<Brought, BroughtFailure>) => {
      clearTimeout(timer)
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Brought, BroughtFailure>>) =>
      answer(data),
    )
    worker.addEventListener('error', (event) => answer(failed({ kind: 'broken', detail: event.message })))
    worker.postMessage(bytes)
  }).finally(() => worker.terminate())
}

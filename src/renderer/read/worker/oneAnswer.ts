import { failed, type Result } from '../../../shared/result'

/** How work in a worker comes to nothing: it took too long, or it broke. */
export type WorkerFailure = { readonly kind: 'timedOut' | 'broken'; readonly detail: string }

/**
 * Hands a fresh worker its one piece of work and ends it with the answer, at the latest after `deadline` milliseconds. One
 * worker for each: nothing that a file leaves behind can touch the next.
 */
export const oneAnswer = <Value, Failure>(
  worker: Worker,
  work: unknown,
  deadline: number,
): Promise<Result<Value, Failure | WorkerFailure>> =>
  new Promise<Result<Value, Failure | WorkerFailure>>((resolve) => {
    const timer = setTimeout(() => resolve(failed({ kind: 'timedOut', detail: '' })), deadline)
    const answer = (result: Result<Value, Failure | WorkerFailure>) => {
      clearTimeout(timer)
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Value, Failure>>) => answer(data))
    // An exception, or no memory left: either way this file cannot be read.
    worker.addEventListener('error', (event) => answer(failed({ kind: 'broken', detail: event.message })))
    worker.postMessage(work)
  }).finally(() => worker.terminate())

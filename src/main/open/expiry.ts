/** One deadline over all the steps of a fetch; when it comes, everything that carries the signal ends. */
export type Expiry = {
  readonly signal: AbortSignal
  readonly expire: () => void
  /** Waits for something that cannot be ended itself, such as a look-up of a name; rejects when the deadline comes. */
  readonly waitFor: <Value>(promise: Promise<Value>) => Promise<Value>
}

/** Runs a task under a deadline in milliseconds, which is gone with the task. */
export async function withExpiry<Value>(
  milliseconds: number,
  task: (expiry: Expiry) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  const { signal } = controller
  const expire = () => controller.abort()
  const timer = setTimeout(expire, milliseconds)
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('deadline')), { once: true })
  })
  // Nobody may be waiting when the deadline comes.
  expired.catch(() => undefined)
  try {
    return await task({ signal, expire, waitFor: (promise) => Promise.race([promise, expired]) })
  } finally {
    clearTimeout(timer)
  }
}

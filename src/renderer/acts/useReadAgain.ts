import { useState } from 'react'
import { sayReadFailure } from '../messages/failures'
import { readOriginal } from '../read/readOriginal'
import { useOpening } from '../view/opening'

type Changes = 'accepted' | 'rejected'

/** Reading an original once more, with its tracked changes as made or as not made. */
export type ReadAgain = {
  readonly readAgain: (changes: Changes) => void
  /** Why it could not be read so; the earlier reading stays. */
  readonly failure: string | null
}

/** Reads the original on the import screen once more; the last wish counts, and nothing is stored. */
export function useReadAgain(): ReadAgain {
  const set = useOpening((store) => store.set)
  const [failure, setFailure] = useState<string | null>(null)
  const readAgain = async (changes: Changes) => {
    const { opening } = useOpening.getState()
    if (opening.kind !== 'read') return
    const wanted = { ...opening, again: changes }
    set(wanted)
    setFailure(null)
    const done = await readOriginal(opening.opened, { changes })
    // Another wish, or another screen, has come since.
    if (useOpening.getState().opening !== wanted) return
    set({ ...opening, read: done.ok ? done.value : opening.read, again: null })
    if (!done.ok) setFailure(sayReadFailure(done.failure))
  }
  return { readAgain: (changes) => void readAgain(changes), failure }
}

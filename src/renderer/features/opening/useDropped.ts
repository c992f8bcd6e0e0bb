import { useCallback, useRef, useState } from 'react'
import type { ReadDraft } from '../../read/readDraft'
import { toggleBlocks } from './toggleBlocks'

/** Which blocks of what was read the person leaves out, and the way to keep or drop one, or all up to one. */
export function useDropped(
  read: ReadDraft,
): readonly [ReadonlySet<number>, (index: number, isRange: boolean) => void] {
  const [dropped, setDropped] = useState<ReadonlySet<number>>(() => new Set(read.suspects))
  const [shown, setShown] = useState(read)
  const last = useRef<number | null>(null)
  if (shown !== read) {
    setShown(read)
    setDropped(new Set(read.suspects))
  }
  const toggle = useCallback((index: number, isRange: boolean) => {
    const from = isRange ? (last.current ?? index) : index
    // A range begins where it began, so that it can be taken back.
    if (!isRange) last.current = index
    setDropped((before) => toggleBlocks(before, from, index))
  }, [])
  return [dropped, toggle]
}

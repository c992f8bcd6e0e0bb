import { useMemo } from 'react'
import type { Conflict } from '../../../shared/claims/analysis'
import { conflictKey } from '../../../shared/claims/conflicts/conflictKey'
import type { Dismissal } from '../../../shared/records/dismissal'
import { useCaseInHand } from '../../caseInHand/caseInHand'

/** A conflict of the draft under check with the key by which it is dismissed. */
export type KeyedConflict = Conflict & { readonly key: string }

/** The conflicts of the draft under check: those that stand, those dismissed, and whether all are known yet. */
export type Conflicts = {
  readonly state: 'reading' | 'read' | 'failed'
  readonly language: string
  readonly standing: readonly KeyedConflict[]
  /** The last one dismissed first; `isHere`: the draft still has its words. */
  readonly dismissed: readonly (Dismissal & { readonly isHere: boolean })[]
  readonly again: () => void
}

const none: readonly KeyedConflict[] = []

/** Finds the conflicts of the draft under check and parts those that a person has dismissed from those that stand. */
export function useConflicts(): Conflicts {
  const { case: theCase, draft, reading, readAgain: again } = useCaseInHand()
  const analysis = reading.kind === 'read' ? reading.analysis : null
  const all = useMemo(
    () =>
      analysis?.conflicts.map((one) => ({
        ...one,
        key: conflictKey(one, draft.text, analysis.sentences),
      })) ?? none,
    [analysis, draft.text],
  )
  return useMemo(() => {
    const dismissed = theCase.dismissed ?? []
    const gone = new Set(dismissed.map(({ key }) => key))
    const here = new Set(all.map(({ key }) => key))
    return {
      state: reading.kind,
      language: analysis?.language ?? theCase.language,
      standing: all.filter(({ key }) => !gone.has(key)),
      dismissed: dismissed.map((one) => ({ ...one, isHere: here.has(one.key) })).toReversed(),
      again,
    }
  }, [all, theCase.dismissed, theCase.language, reading.kind, analysis, again])
}

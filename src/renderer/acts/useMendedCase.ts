import { useEffect, useState } from 'react'
import type { Id } from '../../shared/records/id'
import { useServices } from '../services'
import { tellMended } from '../start'

/**
 * Compares a case with its journal before anything can be written to it; answers true once it has been mended. One that
 * was made here a moment ago (`isNew`) has nothing to be compared with: its first entry is on the way to the journal.
 */
export function useMendedCase(caseId: Id<'case'>, isNew: boolean): boolean {
  const { bridge, keeper, journal } = useServices()
  const [mended, setMended] = useState<string | null>(isNew ? caseId : null)
  useEffect(() => {
    if (isNew) return undefined
    let isWanted = true
    const mend = async () => {
      // Entries that are still on their way would look like a journal that falls short.
      await journal.settled()
      const head = await bridge.journalHead({ caseId })
      const found = head.ok ? await keeper.mendCase(caseId, head.value ?? undefined) : null
      if (found) tellMended([found])
      if (isWanted) setMended(caseId)
    }
    void mend()
    return () => {
      isWanted = false
    }
  }, [bridge, keeper, journal, caseId, isNew])
  return mended === caseId
}

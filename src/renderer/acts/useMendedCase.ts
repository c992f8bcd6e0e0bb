import { useEffect, useState } from 'react'
import type { Id } from '../../shared/records/id'
import { useServices } from '../services'
import { tellMended } from '../start'

/** Compares a case with its journal before anything can be written to it; answers true once it has been mended. */
export function useMendedCase(caseId: Id<'case'>): boolean {
  const { bridge, keeper, journal } = useServices()
  const [mended, setMended] = useState<string | null>(null)
  useEffect(() => {
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
  }, [bridge, keeper, journal, caseId])
  return mended === caseId
}

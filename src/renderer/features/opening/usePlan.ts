import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/records/id'
import type { Outlook } from '../../../shared/workflow/nextDraft/planNextDraft'
import { useNextDraft } from '../../acts/useNextDraft'
import type { PlanProgress } from '../../engine/planTelling'
import type { ReadDraft } from '../../read/readDraft'

/** The last answer on what loading the draft would do, and how far the next one has come; null: it is the answer. */
export type Planning = {
  readonly outlook: Outlook | 'caseGone' | null
  readonly progress: PlanProgress | null
}

const begun: PlanProgress = { kind: 'comparing' }

/** Works out what loading a draft would do, anew whenever other blocks are kept. */
export function usePlan(caseId: Id<'case'>, read: ReadDraft, dropped: ReadonlySet<number>): Planning {
  const { plan } = useNextDraft()
  const [answer, setAnswer] = useState<Pick<Planning, 'outlook'> & { readonly of: unknown }>({
    of: null,
    outlook: null,
  })
  const [progress, setProgress] = useState<PlanProgress>(begun)
  useEffect(() => {
    let isWanted = true
    const asked = plan(caseId, read, dropped, (now) => {
      if (isWanted) setProgress(now)
      return isWanted
    })
    void asked.then((outlook) => {
      if (isWanted && outlook !== 'unwanted') setAnswer({ of: dropped, outlook })
    })
    return () => {
      isWanted = false
      setProgress(begun)
    }
  }, [plan, caseId, read, dropped])
  // An answer for other blocks than those ticked now is not one to act on.
  return { outlook: answer.outlook, progress: answer.of === dropped ? null : progress }
}

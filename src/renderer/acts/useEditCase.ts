import { useCallback } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { CasePatch } from '../../shared/workflow/change'
import { isUnworked } from '../../shared/workflow/isUnworked'
import { proposeAgain } from '../../shared/workflow/proposeAgain'
import { proposeFor } from '../../shared/workflow/proposeFor'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { readDraftOf } from '../caseInHand/readings'
import { languageText, sayReadAs } from '../messages/languages'
import { useNotices } from '../view/notices'

/**
 * Edits what is known of the article. When its language is another, the draft is read in it, and the proposals that nobody
 * has worked on give way to those of the new reading.
 */
export function useEditCase(): (patch: CasePatch) => Promise<void> {
  const { case: theCase, draft, claims, evidenceByClaim, queriesByClaim, apply } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  return useCallback(
    async (patch) => {
      const edited = await apply({ kind: 'editCase', patch })
      const { language = theCase.language, date = theCase.date } = patch
      if (!edited.ok || language === theCase.language) return
      const analysis = await readDraftOf({ date, language }, draft).catch(() => null)
      if (!analysis) return tell('error', languageText.unread)
      const untouched = (claim: Claim) =>
        isUnworked(
          claim,
          evidenceByClaim.get(claim.id)?.length ?? 0,
          queriesByClaim.get(claim.id)?.length ?? 0,
        )
      const proposed = proposeFor(draft.id, draft.text, analysis.proposals)
      const { gone, fresh } = proposeAgain(draft.id, claims, untouched, proposed)
      const isOther = gone.length + fresh.length > 0
      if (isOther && !(await apply({ kind: 'proposeClaims', claims: fresh, replaces: gone })).ok) return
      tell('told', sayReadAs(analysis.language, gone.length, fresh.length))
    },
    [theCase, draft, claims, evidenceByClaim, queriesByClaim, apply, tell],
  )
}

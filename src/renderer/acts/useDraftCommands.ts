import { useCallback, useMemo } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { now } from '../edges'
import { nextDraftText } from '../messages/drafts'
import { useOpening } from '../view/opening'
import { useView } from '../view/view'
import { editedDraft } from './editedDraft'
import { useOpenDraft } from './useOpenDraft'

/** Hears the commands that load, edit and compare drafts; answers what opens an edited text as the next draft. */
export function useDraftCommands(): (text: string) => void {
  const { case: theCase, draft, drafts } = useCaseInHand()
  const becomes = useMemo(() => ({ kind: 'nextDraft', caseId: theCase.id }) as const, [theCase.id])
  const { choose } = useOpenDraft(becomes)
  const { set, setBackTo } = useOpening.getState()
  const { go, lay } = useView.getState()
  useCommand('loadDraft', choose)
  useCommand('editDraft', () => lay('editDraft'))
  useCommand('compareDrafts', drafts.length > 1 ? () => lay('compareDrafts') : null)
  useCommand('showChanged', drafts.length > 1 ? () => lay('changedClaims') : null)
  return useCallback(
    (text) => {
      setBackTo(becomes.caseId)
      set({
        kind: 'read',
        again: null,
        ...editedDraft(text, draft, nextDraftText.editedName(draft.number), now()),
        becomes,
      })
      go({ kind: 'opening' })
    },
    [set, setBackTo, go, draft, becomes],
  )
}

import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useView } from '../../view/view'
import { ChangedClaimsDialog } from './changedClaimsDialog'
import { CompareDialog } from './compareDialog'
import { EditDraftDialog } from './editDraftDialog'

/** The dialogs about drafts that lie over the desk. */
export function DraftOverlays({ onEdited }: { readonly onEdited: (text: string) => void }) {
  const { draft } = useCaseInHand()
  const overlay = useView((view) => view.overlay)
  const lay = useView((view) => view.lay)
  const close = () => lay(null)
  if (overlay === 'editDraft')
    return <EditDraftDialog text={draft.text} onClose={close} onEdited={onEdited} />
  if (overlay === 'compareDrafts') return <CompareDialog onClose={close} />
  if (overlay === 'changedClaims') return <ChangedClaimsDialog onClose={close} />
  return null
}

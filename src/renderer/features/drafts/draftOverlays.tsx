import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useView } from '../../view/view'
import { EditDraftDialog } from './editDraftDialog'

/** The dialogs about drafts that lie over the desk. */
export function DraftOverlays({ onEdited }: { readonly onEdited: (text: string) => void }) {
  const { draft } = useCaseInHand()
  const overlay = useView((view) => view.overlay)
  const lay = useView((view) => view.lay)
  const close = () => lay(null)
  if (overlay === 'editDraft')
    return <EditDraftDialog text={draft.text} onClose={close} onEdited={onEdited} />
  return null
}

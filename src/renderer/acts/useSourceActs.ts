import type { Source } from '../../shared/records/source'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { sayKeepFailure, sayOpenFailure, saySaveFailure } from '../messages/failures'
import { savedText } from '../messages/saved'
import { useServices } from '../services'
import { useNotices } from '../view/notices'

/** What can be done with a source outside of the case: open its link, save its file. */
export function useSourceActs(source: Source): { readonly open: () => void; readonly saveFile: () => void } {
  const { bridge } = useServices()
  const { case: theCase } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  return {
    open: () =>
      void bridge.openLink({ address: source.url }).then((done) => {
        if (!done.ok && done.failure.kind !== 'cancelled') tell('error', sayOpenFailure(done.failure))
      }),
    saveFile: () => {
      const { file } = source
      if (!file) return
      void bridge.readKeptFile({ caseId: theCase.id, sha256: file.sha256 }).then(async (read) => {
        if (!read.ok) return tell('error', sayKeepFailure(read.failure))
        const saved = await bridge.saveFile({ suggestedName: file.name, kind: 'any', bytes: read.value })
        if (saved.ok) return tell('told', savedText(saved.value.name))
        if (saved.failure.kind !== 'cancelled') tell('error', saySaveFailure(saved.failure))
        return undefined
      })
    },
  }
}

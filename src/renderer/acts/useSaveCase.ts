import { packCase } from '../../shared/casefile/packCase'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { historyOf, recordsOf } from '../db/queries'
import { now } from '../edges'
import { sayKeepFailure, saySaveFailure } from '../messages/failures'
import { sayCaseFileFailure } from '../messages/caseFile'
import { savedText } from '../messages/saved'
import { useServices } from '../services'
import { useNotices } from '../view/notices'

/** Hears "save the case as a file": records, history and kept files in one `.stet`. */
export function useSaveCase(): void {
  const { bridge, database } = useServices()
  const { case: theCase } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  const save = async () => {
    const records = await recordsOf(database, theCase.id)
    if (!records) return
    const history = await historyOf(database, theCase.id)
    const wanted = new Set([
      ...records.drafts.map((draft) => draft.original.sha256),
      ...records.sources.flatMap(({ file }) => (file ? [file.sha256] : [])),
    ])
    const files: { readonly sha256: string; readonly bytes: Uint8Array }[] = []
    for (const sha256 of wanted) {
      const bytes = await bridge.readKeptFile({ caseId: theCase.id, sha256 })
      if (!bytes.ok) return tell('error', sayKeepFailure(bytes.failure))
      files.push({ sha256, bytes: bytes.value })
    }
    const { app } = await bridge.versions(undefined)
    const packed = packCase({ records, history, files, app, at: now() })
    if (!packed.ok) return tell('error', sayCaseFileFailure(packed.failure))
    const saved = await bridge.saveFile({
      suggestedName: `${theCase.title}.stet`,
      kind: 'case',
      bytes: packed.value,
    })
    if (saved.ok) return tell('told', savedText(saved.value.name))
    if (saved.failure.kind !== 'cancelled') tell('error', saySaveFailure(saved.failure))
    return undefined
  }
  useCommand('saveCase', () => void save())
}

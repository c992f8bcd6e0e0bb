import { useCallback, useMemo, useState } from 'react'
import { broughtClaims } from '../../shared/broughtIn/broughtClaims'
import type { BringInPlan } from '../../shared/broughtIn/planBringIn'
import type { Claim } from '../../shared/records/claim'
import { csvCell } from '../../shared/report/csv'
import { safeName } from '../../shared/report/fileName'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { sayRefusal } from '../messages/changes'
import { bringInText, sayBroughtFailure, sayTableOpenFailure } from '../messages/bringIn'
import { saySaveFailure } from '../messages/failures'
import { savedText } from '../messages/saved'
import type { Brought } from '../read/table/readBrought'
import { readBroughtInWorker } from '../read/table/readBroughtInWorker'
import { useServices } from '../services'
import { useNotices } from '../view/notices'
import { useView } from '../view/view'
import type { Said } from './useHandOver'

/** A file that a person chose to bring claims in from, as it was read. */
export type BroughtFile = { readonly name: string; readonly brought: Brought }

/** Bringing in claims from a file. */
export type BringIn = ReturnType<typeof useBringIn>

/** Reading takes well under a second; what takes longer than this would never end. */
const deadline = 30_000

/** Hears the command that brings in claims: chooses the file, reads it, and does what was planned as one change. */
export function useBringIn() {
  const { bridge } = useServices()
  const { draft, apply } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  const lay = useView((view) => view.lay)
  const [file, setFile] = useState<BroughtFile | null>(null)
  const choose = useCallback(async () => {
    const chosen = await bridge.chooseTable(undefined)
    if (!chosen.ok) {
      if (chosen.failure.kind !== 'cancelled') tell('error', sayTableOpenFailure(chosen.failure))
      return
    }
    const { name, bytes } = chosen.value
    const brought = await readBroughtInWorker(bytes, deadline)
    if (!brought.ok) return tell('error', sayBroughtFailure(brought.failure))
    setFile({ name, brought: brought.value })
    lay('bringIn')
  }, [bridge, tell, lay])
  useCommand('bringIn', () => void choose())

  return useMemo(
    () => ({
      file,
      /** Answers with a sentence for the person where nothing was brought in, else null. */
      bring: async (
        plan: BringInPlan,
        fileName: string,
        { keepsMissing, replaces }: { keepsMissing: boolean; replaces: readonly Claim[] },
      ): Promise<string | null> => {
        const claims = broughtClaims(plan, draft, keepsMissing)
        const done = await apply({
          kind: 'bringInClaims',
          file: fileName,
          claims,
          replaces: replaces.map(({ id }) => id),
        })
        if (done.ok) {
          tell('undo', bringInText.done(done.value.count, fileName))
          return null
        }
        return done.failure.kind === 'nothingToDo' ? bringInText.nothing : sayRefusal(done.failure)
      },
      /** Saves rows as they stood in the file; null when the person changed their mind. */
      saveRows: async (rows: readonly (readonly string[])[], fileName: string): Promise<Said | null> => {
        const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`)
        const stem = safeName(fileName.replace(/\.[a-z]{1,8}$/iu, '')) || 'claims'
        const saved = await bridge.saveFile({
          suggestedName: bringInText.leftName(stem),
          kind: 'csv',
          bytes: new TextEncoder().encode(`\ufeff${lines.join('')}`),
        })
        if (saved.ok) return { isSaved: true, text: savedText(saved.value.name) }
        return saved.failure.kind === 'cancelled'
          ? null
          : { isSaved: false, text: saySaveFailure(saved.failure) }
      },
    }),
    [file, draft, apply, tell, bridge],
  )
}

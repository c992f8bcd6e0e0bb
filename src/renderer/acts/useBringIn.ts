import { useCallback, useMemo, useState } from 'react'
import { broughtClaims } from '../../shared/broughtIn/broughtClaims'
import type { BringInPlan } from '../../shared/broughtIn/planBringIn'
import type { Claim } from '../../shared/records/claim'
import { csvCell } from '../../shared/report/csv'
import { safeName } from '../../shared/report/fileName'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { sayRefusal } from '../messages/changes'
import { bringInText, sayTableFailure, sayTableOpenFailure } from '../messages/bringIn'
import { saySaveFailure } from '../messages/failures'
import { savedText } from '../messages/saved'
import { readTableInWorker } from '../read/table/readTableInWorker'
import type { Table } from '../read/table/readTable'
import { useServices } from '../services'
import { useNotices } from '../view/notices'
import { useView } from '../view/view'
import type { Said } from './useHandOver'

/** A spreadsheet that a person chose, as it was read. */
export type Sheet = { readonly name: string; readonly table: Table }

/** Bringing in claims from a spreadsheet. */
export type BringIn = ReturnType<typeof useBringIn>

/** Reading takes well under a second; what takes longer than this would never end. */
const deadline = 30_000

/** Hears the command that brings in claims: chooses the file, reads it, and does what was planned as one change. */
export function useBringIn() {
  const { bridge } = useServices()
  const { draft, apply } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  const lay = useView((view) => view.lay)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const choose = useCallback(async () => {
    const chosen = await bridge.chooseTable(undefined)
    if (!chosen.ok) {
      if (chosen.failure.kind !== 'cancelled') tell('error', sayTableOpenFailure(chosen.failure))
      return
    }
    const { name, bytes } = chosen.value
    const table = await readTableInWorker(bytes, deadline)
    if (!table.ok) return tell('error', sayTableFailure(table.failure))
    setSheet({ name, table: table.value })
    lay('bringIn')
  }, [bridge, tell, lay])
  useCommand('bringIn', () => void choose())

  return useMemo(
    () => ({
      sheet,
      /** Answers with a sentence for the person where nothing was brought in, else null. */
      bring: async (
        plan: BringInPlan,
        file: string,
        { keepsMissing, replaces }: { keepsMissing: boolean; replaces: readonly Claim[] },
      ): Promise<string | null> => {
        const claims = broughtClaims(plan, draft, keepsMissing)
        const done = await apply({
          kind: 'bringInClaims',
          file,
          claims,
          replaces: replaces.map(({ id }) => id),
        })
        if (done.ok) {
          tell('undo', bringInText.done(done.value.count, file))
          return null
        }
        return done.failure.kind === 'nothingToDo' ? bringInText.nothing : sayRefusal(done.failure)
      },
      /** Saves rows as they stood in the file; null when the person changed their mind. */
      saveRows: async (rows: readonly (readonly string[])[], file: string): Promise<Said | null> => {
        const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`)
        const stem = safeName(file.replace(/\.[a-z]{1,8}$/iu, '')) || 'claims'
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
    [sheet, draft, apply, tell, bridge],
  )
}

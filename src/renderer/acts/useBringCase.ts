import { useCallback } from 'react'
import type { Opened } from '../../shared/ipc/failures'
import { unpackCase } from '../../shared/casefile/unpackCase'
import { historyOf } from '../db/queries'
import { sayCaseFileFailure, sayOtherHistory, saySharedRecords } from '../messages/caseFile'
import { sayKeepFailure } from '../messages/failures'
import { useServices } from '../services'
import { useOpening } from '../view/opening'
import { useView } from '../view/view'

/**
 * Brings in a case from a `.stet` file: kept files first, then the journal, then the database, so that a case is there
 * whole or not at all. A case that is here already is replaced only by a history that goes on from its own.
 */
export function useBringCase() {
  const { bridge, database, keeper } = useServices()
  const set = useOpening((store) => store.set)
  const go = useView((view) => view.go)

  return useCallback(
    async (opened: Opened) => {
      const fail = (sentence: string) => {
        set({ kind: 'failed', sentence, privateAddress: null })
        go({ kind: 'opening' })
      }
      set({ kind: 'reading', name: opened.name })
      go({ kind: 'opening' })
      const unpacked = unpackCase(opened.bytes)
      if (!unpacked.ok) return fail(sayCaseFileFailure(unpacked.failure))
      const { records, history, files } = unpacked.value
      const caseId = records.case.id
      const here = await historyOf(database, caseId)
      const shared = Math.min(here.length, history.length)
      if (shared > 0 && here[shared - 1]?.hash !== history[shared - 1]?.hash) return fail(sayOtherHistory)
      if (await keeper.takesFromOthers(history)) return fail(saySharedRecords)
      if (history.length > here.length) {
        const known = new Map(
          records.sources.flatMap(({ file }) => (file ? [[file.sha256, file] as const] : [])),
        )
        for (const draft of records.drafts) known.set(draft.original.sha256, draft.original)
        for (const { sha256, bytes } of files) {
          const named = known.get(sha256)
          const kept = await bridge.keepFile({
            caseId,
            name: named?.name ?? sha256,
            mediaType: named?.mediaType ?? 'application/octet-stream',
            bytes,
          })
          if (!kept.ok) return fail(sayKeepFailure(kept.failure))
        }
        const written = await bridge.rewriteJournal({
          caseId,
          entries: history.map((entry) => JSON.stringify(entry)),
        })
        if (!written.ok) return fail(sayKeepFailure(written.failure))
        await keeper.rebuildCase(history)
      }
      set({ kind: 'idle' })
      return go({ kind: 'desk', caseId })
    },
    [bridge, database, keeper, set, go],
  )
}

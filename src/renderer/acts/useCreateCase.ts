import { useCallback } from 'react'
import { dropBlocks } from '../../shared/article/dropBlocks'
import type { Draft } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Opened } from '../../shared/ipc/failures'
import { digestOfText, languageOfArticle, proposeClaims } from '../engine/engine'
import { newId, now } from '../edges'
import { settingsOf } from '../db/settings'
import { sayRefusal } from '../messages/changes'
import { sayKeepFailure } from '../messages/failures'
import type { ReadDraft } from '../read/readDraft'
import { useServices } from '../services'
import { useOpening, type Opening } from '../view/opening'
import { useView } from '../view/view'

/** What the person has said about the article on the import screen. */
export type Details = {
  readonly title: string
  readonly byline: string
  readonly publication: string
  readonly date: string | null
}

/**
 * Makes a case of an opened draft: proposes claims and tells how far that has come, keeps the original, writes all of it
 * in one change. Nothing is kept of a draft that the person leaves, or opens another instead of, before it is stored.
 */
export function useCreateCase() {
  const { bridge, database, keeper } = useServices()
  const set = useOpening((store) => store.set)
  const go = useView((view) => view.go)

  return useCallback(
    async (opened: Opened, read: ReadDraft, dropped: ReadonlySet<number>, details: Details) => {
      const fail = (sentence: string) => set({ kind: 'failed', sentence, privateAddress: null })
      let shown: Opening = { kind: 'proposing', progress: null }
      set(shown)
      const isWanted = () => useOpening.getState().opening === shown
      const caseId: Id<'case'> = newId()
      const draftId: Id<'draft'> = newId()
      const { text, blocks, remarks } = dropBlocks(read, dropped)
      const language = await languageOfArticle(read.language, text)
      const article = { text, blocks, date: details.date, language }
      const claims = await proposeClaims(draftId, article, (progress) => {
        if (!isWanted()) return false
        shown = { kind: 'proposing', progress }
        set(shown)
        return true
      })
      if (!claims || !isWanted()) return
      set({ kind: 'storing', progress: shown.progress })
      const original = await bridge.keepFile({
        caseId,
        name: opened.name,
        mediaType: opened.mediaType,
        bytes: opened.bytes,
      })
      if (!original.ok) return fail(sayKeepFailure(original.failure))
      const draft: Draft = {
        id: draftId,
        caseId,
        number: 1,
        text,
        blocks: [...blocks],
        remarks: [...remarks],
        digest: await digestOfText(text),
        kind: read.kind,
        ...(read.changes === 'rejected' ? { changes: read.changes } : {}),
        original: original.value,
        origin: opened.origin,
        openedAt: now(),
      }
      const { checker } = await settingsOf(database)
      const theCase = { ...details, id: caseId, language, checker, draftId }
      const written = await keeper.openCase(theCase, draft, claims)
      if (!written.ok) return fail(sayRefusal(written.failure))
      set({ kind: 'idle' })
      return go({ kind: 'desk', caseId, isNew: true })
    },
    [bridge, database, keeper, set, go],
  )
}

import { useCallback, useMemo } from 'react'
import type { Opened, OpenFailure } from '../../shared/ipc/failures'
import type { Result } from '../../shared/result'
import { sayOpenFailure, sayReadFailure } from '../messages/failures'
import { readOriginal } from '../read/readOriginal'
import { useServices } from '../services'
import { useOpening, type Opening, type OpeningFor } from '../view/opening'
import { useView } from '../view/view'
import { useBringCase } from './useBringCase'

/** The ways a draft comes in. */
export type OpenDraft = {
  readonly choose: () => void
  readonly fetchLink: (address: string, allowPrivate: boolean) => void
  readonly receive: (name: string, bytes: Uint8Array, how: 'drop' | 'paste' | 'sample') => void
  /** Takes what the command line or the system brought. */
  readonly takeWaiting: () => void
}

/** Opens drafts: main gives the bytes, they are read here, and the import screen shows what was read. */
export function useOpenDraft(becomes: OpeningFor): OpenDraft {
  const { bridge } = useServices()
  const set = useOpening((store) => store.set)
  const go = useView((view) => view.go)
  const bringCase = useBringCase()
  const caseId = becomes.kind === 'nextDraft' ? becomes.caseId : null

  const read = useCallback(
    async (answer: Result<Opened, OpenFailure>) => {
      // Nothing was chosen: what was on the screen stays there.
      if (!answer.ok && answer.failure.kind === 'cancelled') return undefined
      useOpening.getState().setBackTo(caseId)
      if (!answer.ok) {
        const isPrivate = answer.failure.kind === 'privateAddress'
        const opening = useOpening.getState().opening
        const address = opening.kind === 'fetching' ? opening.address : null
        set({
          kind: 'failed',
          sentence: sayOpenFailure(answer.failure),
          privateAddress: isPrivate ? address : null,
        })
        return go({ kind: 'opening' })
      }
      const opened = answer.value
      if (opened.kind === 'case') return bringCase(opened)
      const reading: Opening = { kind: 'reading', name: opened.name }
      set(reading)
      go({ kind: 'opening' })
      const done = await readOriginal(opened, opened.origin.kind === 'link' ? { address: opened.name } : {})
      // The person has left, or opened another one instead.
      if (useOpening.getState().opening !== reading) return undefined
      if (!done.ok) {
        return set({ kind: 'failed', sentence: sayReadFailure(done.failure), privateAddress: null })
      }
      // A page of which no block looks like an article is none, whatever else stands on it.
      if (done.value.suspects.length === done.value.blocks.length) {
        const sentence = sayReadFailure({ kind: 'noArticle', detail: '' })
        return set({ kind: 'failed', sentence, privateAddress: null })
      }
      return set({
        kind: 'read',
        opened,
        read: done.value,
        becomes: caseId ? { kind: 'nextDraft', caseId } : { kind: 'newCase' },
        again: null,
      })
    },
    [set, go, bringCase, caseId],
  )

  return useMemo(
    () => ({
      choose: () => void bridge.chooseDraft(undefined).then(read),
      fetchLink: (address, allowPrivate) => {
        const fetching: Opening = { kind: 'fetching', address }
        set(fetching)
        go({ kind: 'opening' })
        void bridge
          .fetchDraft({ address, allowPrivate })
          .then((answer) => (useOpening.getState().opening === fetching ? read(answer) : undefined))
      },
      receive: (name, bytes, how) => void bridge.receiveDraft({ name, bytes, how }).then(read),
      takeWaiting: () =>
        void bridge.takeWaiting(undefined).then((answer) => (answer ? read(answer) : undefined)),
    }),
    [bridge, read, set, go],
  )
}

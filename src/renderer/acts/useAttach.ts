import { useCallback, useMemo } from 'react'
import type { KeptFile } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Source } from '../../shared/records/source'
import type { EvidenceFields, SourceFields } from '../../shared/workflow/change'
import { isLinkAddress } from '../../shared/workflow/rules/source'
import { sourceFields } from '../../shared/workflow/sourceFields'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { sayKeepFailure, sayOpenFailure } from '../messages/failures'
import { useServices } from '../services'
import { useNotices } from '../view/notices'

const plain: EvidenceFields = {
  stance: 'supports',
  locator: { kind: 'none', value: '' },
  words: '',
  note: '',
}

/** The address that a pasted text means, with https where no scheme was typed; null when it is none. */
export function linkIn(text: string): string | null {
  const trimmed = text.trim()
  if (isLinkAddress(trimmed)) return trimmed
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(trimmed) && isLinkAddress(`https://${trimmed}`)
    ? `https://${trimmed}`
    : null
}

/** What a source can be that has no address. */
export type NamedKind = Exclude<Source['kind'], 'link'>

/** The ways to attach a source to claims. */
export function useAttach(claimIds: readonly Id<'claim'>[]) {
  const { bridge } = useServices()
  const { case: theCase, sources, apply } = useCaseInHand()
  const tell = useNotices((notices) => notices.tell)
  const key = claimIds.join()

  const add = useCallback(
    async (source: SourceFields) =>
      (
        await apply({
          kind: 'addSource',
          source,
          attach: { claimIds: key.split(',') as Id<'claim'>[], evidence: plain },
        })
      ).ok,
    [apply, key],
  )
  const known = useCallback(
    async (sourceId: Id<'source'>) =>
      (
        await apply({
          kind: 'attachSource',
          sourceId,
          claimIds: key.split(',') as Id<'claim'>[],
          evidence: plain,
        })
      ).ok,
    [apply, key],
  )
  const keep = useCallback(
    async (name: string, mediaType: string, bytes: Uint8Array) => {
      const kept = await bridge.keepFile({ caseId: theCase.id, name, mediaType, bytes })
      if (!kept.ok) return tell('error', sayKeepFailure(kept.failure))
      const file: KeptFile = kept.value
      const same = sources.find((source) => source.file?.sha256 === file.sha256)
      await (same ? known(same.id) : add(sourceFields('document', { title: name, file })))
      return undefined
    },
    [bridge, theCase.id, sources, tell, known, add],
  )

  return useMemo(
    () => ({
      isLink: (text: string) => linkIn(text) !== null,
      /** Attaches a pasted address; the same address is one source of the case, however often it is attached. */
      link: async (text: string) => {
        const url = linkIn(text)
        if (!url) return false
        const same = sources.find((source) => source.url === url)
        return same ? known(same.id) : add(sourceFields('link', { url }))
      },
      /**
       * Attaches a source by its name alone; the same name is one source of the case. It is for editors only until a person
       * says otherwise: nobody was asked who may see it.
       */
      named: async (kind: NamedKind, title: string) => {
        const same = sources.find((one) => one.kind === kind && one.title === title && !one.url && !one.file)
        return same ? known(same.id) : add(sourceFields(kind, { title, confidentiality: 'editors' }))
      },
      described: (fields: SourceFields) => void add(fields),
      known: (id: string) => {
        const source = sources.find((one) => one.id === id)
        if (source) void known(source.id)
      },
      file: async (file: File) =>
        keep(file.name, file.type || 'application/octet-stream', new Uint8Array(await file.arrayBuffer())),
      choose: () =>
        void bridge.chooseDocument(undefined).then((chosen) => {
          if (chosen.ok) return keep(chosen.value.name, 'application/octet-stream', chosen.value.bytes)
          if (chosen.failure.kind !== 'cancelled') tell('error', sayOpenFailure(chosen.failure))
          return undefined
        }),
    }),
    [bridge, sources, known, add, keep, tell],
  )
}

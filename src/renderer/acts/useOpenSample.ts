import { useCallback } from 'react'
import sampleAddress from '../sample/the-ferry-that-came-late.md?url'
import { useOpenDraft } from './useOpenDraft'

const newCase = { kind: 'newCase' } as const

/** Opens the sample story that comes with the app, by the same way as any other draft. */
export function useOpenSample(): () => void {
  const { receive } = useOpenDraft(newCase)
  return useCallback(
    () =>
      void fetch(sampleAddress)
        .then((answer) => answer.arrayBuffer())
        .then((buffer) => receive('The ferry that came late.md', new Uint8Array(buffer), 'sample')),
    [receive],
  )
}

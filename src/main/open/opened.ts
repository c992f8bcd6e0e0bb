import { failed, ok, type Result } from '../../shared/result'
import type { Opened, OpenFailure } from '../../shared/ipc/failures'
import type { Origin } from '../../shared/records/draft'
import { judge } from './judge'
import { mediaTypes } from './mediaTypes'

/** What came in, not yet judged. */
export type Incoming = {
  readonly bytes: Uint8Array
  readonly name: string
  /** What decides between text, Markdown and HTML when it is not the name itself. */
  readonly hint?: { readonly name: string; readonly mediaType: string }
  readonly charset: string | null
  readonly how: Origin['kind']
}

/** Judges bytes and makes of them what the window gets, with where they came from and when. */
export function opened(incoming: Incoming, now: () => string): Result<Opened, OpenFailure> {
  const { bytes, name, charset, how } = incoming
  const kind = judge(bytes, incoming.hint?.name ?? name, incoming.hint?.mediaType)
  if (!kind.ok) return failed(kind.failure)
  const origin = { kind: how, name, at: now() }
  return ok({ bytes, name, kind: kind.value, mediaType: mediaTypes[kind.value], charset, origin })
}

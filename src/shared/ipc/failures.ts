import type { OriginalKind, Origin } from '../records/draft'

/** Why a draft or file could not be had from a dialog, a drop, the command line or a link. */
export const openFailures = [
  'cancelled',
  'empty',
  'tooLarge',
  'unknownKind',
  'binary',
  'oldWord',
  'notFound',
  'noPermission',
  'unreadable',
  'badAddress',
  'privateAddress',
  'unreachable',
  'tls',
  'timedOut',
  'tooManyRedirects',
  'notFoundThere',
  'loginNeeded',
  'serverSaysNo',
] as const

/** The kind of a failure to open. */
export type OpenFailureKind = (typeof openFailures)[number]

/** A failure to open, with what a sentence about it needs: a host, a limit in bytes, an HTTP status. */
export type OpenFailure = { readonly kind: OpenFailureKind; readonly detail: string }

/** Why the journal or a kept file could not be written or read. */
export type KeepFailure = {
  readonly kind: 'diskFull' | 'noPermission' | 'outOfStep' | 'missing' | 'changed' | 'unwritable'
  readonly detail: string
}

/** Why a file could not be saved where the person chose. */
export type SaveFailure = {
  readonly kind: 'cancelled' | 'diskFull' | 'noPermission' | 'inUse' | 'tooLong' | 'unwritable'
  readonly detail: string
}

/** What main hands to the window when something was opened: bytes and what they are, not yet read. */
export type Opened = {
  readonly bytes: Uint8Array
  /** The file's name without its folder, or the address after redirects. */
  readonly name: string
  /** `case` is a `.stet` file. */
  readonly kind: OriginalKind | 'case'
  readonly mediaType: string
  /** The charset that the server named, or null. */
  readonly charset: string | null
  readonly origin: Origin
}

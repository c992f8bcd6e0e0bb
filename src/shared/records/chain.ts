import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Entry } from './entry'

/** The `previous` of a case's first entry. */
export const noHash = '0'.repeat(64)

/** A JSON value with the keys of every object in the order of their UTF-16 units. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const from: Readonly<Record<string, unknown>> = { ...value }
  const to: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(from).toSorted()) if (from[key] !== undefined) to[key] = sorted(from[key])
  return to
}

/**
 * The canonical JSON of a JSON value, the same text for equal values whatever the order of their keys: RFC 8785, whose
 * numbers and strings are ECMAScript's own, for records whose keys are names. (Keys that look like whole numbers would
 * stand first, in either order; no record has them.) The library for it takes six times as long and throws on half a
 * surrogate pair, which a person can type.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))

/** SHA-256 of a text in UTF-8. Synchronous, so that it may run inside a transaction. */
export const digestBytes = (text: string): Uint8Array => sha256(utf8ToBytes(text))

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal. */
export const digestOf = (text: string): string => bytesToHex(digestBytes(text))

/** A way to work out `digestOf` a text: where the system has a faster one, it is handed in. */
export type DigestOf = typeof digestOf

/** The hash of a history entry: SHA-256 of its canonical JSON without the hash itself. */
export const hashEntry = (entry: Omit<Entry, 'hash'>, digest: DigestOf = digestOf): string =>
  digest(canonicalJson(entry))

/** Seals an entry with its own hash. */
export const sealEntry = (entry: Omit<Entry, 'hash'>): Entry => ({ ...entry, hash: hashEntry(entry) })

/** How far a history holds: all of it, or up to (not including) the index of the first entry that does not fit. */
export type ChainCheck = { readonly ok: true } | { readonly ok: false; readonly at: number }

/** Says whether an entry has its right hash and follows the one before it (null: it must be the first). */
export function follows(
  entry: Entry,
  before: Pick<Entry, 'sequence' | 'hash' | 'caseId'> | null,
  digest: DigestOf = digestOf,
): boolean {
  const { hash, ...rest } = entry
  return (
    entry.sequence === (before?.sequence ?? 0) + 1 &&
    entry.previous === (before?.hash ?? noHash) &&
    (before === null || before.caseId === entry.caseId) &&
    hash === hashEntry(rest, digest)
  )
}

/** Checks a history from its first entry on: every hash right, every entry chained to the one before. */
export function verifyChain(entries: readonly Entry[]): ChainCheck {
  let before: Entry | null = null
  for (const [at, entry] of entries.entries()) {
    if (!follows(entry, before)) return { ok: false, at }
    before = entry
  }
  return { ok: true }
}

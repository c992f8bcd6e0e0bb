import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Entry } from './entry'

/** The `previous` of a case's first entry. */
export const noHash = '0'.repeat(64)

/** The canonical JSON (RFC 8785) of a JSON value, the same text for equal values whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON values have a canonical form')
  return text
}

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal. Synchronous, so that it may run inside a transaction. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The hash of a history entry: SHA-256 of its canonical JSON without the hash itself. */
export const hashEntry = (entry: Omit<Entry, 'hash'>): string => digestOf(canonicalJson(entry))

/** Seals an entry with its own hash. */
export const sealEntry = (entry: Omit<Entry, 'hash'>): Entry => ({ ...entry, hash: hashEntry(entry) })

/** How far a history holds: all of it, or up to (not including) the index of the first entry that does not fit. */
export type ChainCheck = { readonly ok: true } | { readonly ok: false; readonly at: number }

/** Says whether an entry has its right hash and follows the one before it (null: it must be the first). */
export function follows(entry: Entry, before: Pick<Entry, 'sequence' | 'hash' | 'caseId'> | null): boolean {
  const { hash, ...rest } = entry
  return (
    entry.sequence === (before?.sequence ?? 0) + 1 &&
    entry.previous === (before?.hash ?? noHash) &&
    (before === null || before.caseId === entry.caseId) &&
    hash === hashEntry(rest)
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

import { Dexie } from 'dexie'
import type { Claim } from '../../shared/records/claim'
import type { Id } from '../../shared/records/id'
import type { Database, Head, StoredEntry } from './database'
import { claimsOf } from './queries'

type Known = { readonly sequence: number; readonly hash: string; readonly claims: readonly Claim[] }

/** Up to this many claims are read one by one; more are read in one go. */
const fewClaims = 500

const touchedClaims = (entries: readonly StoredEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ differences }) =>
      differences.filter(({ table }) => table === 'claims').map(({ id }) => id),
    ),
  )

/**
 * Makes a reader of a case's claims, by number, for a live query. After the first time it reads the claims that the
 * history names since then, and leaves the others the very objects they were: one status set among ten thousand claims
 * reads one. Where the history does not continue what was read (the case was mended or deleted), all is read again.
 */
export function makeClaimReader(database: Database, caseId: Id<'case'>): () => Promise<readonly Claim[]> {
  let known: Known | null = null

  const patched = async (before: Known, head: Head): Promise<readonly Claim[] | null> => {
    const entries = await database.history
      .where('[caseId+sequence]')
      .between([caseId, before.sequence], [caseId, Dexie.maxKey], false, true)
      .toArray()
    const continues = entries[0] ? entries[0].previous === before.hash : head.hash === before.hash
    const touched = touchedClaims(entries)
    if (!continues || touched.size > fewClaims) return null
    if (touched.size === 0) return before.claims
    const now = await database.claims.bulkGet([...touched] as Id<'claim'>[])
    const kept = before.claims.filter(({ id }) => !touched.has(id))
    const changed = now.filter((claim) => claim !== undefined)
    return [...kept, ...changed].toSorted((a, b) => a.number - b.number)
  }

  return () =>
    database.transaction('r', [database.heads, database.history, database.claims], async () => {
      const head = await database.heads.get(caseId)
      const claims = (known && head ? await patched(known, head) : null) ?? (await claimsOf(database, caseId))
      known = head ? { sequence: head.sequence, hash: head.hash, claims } : null
      return claims
    })
}

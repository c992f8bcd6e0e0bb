import { hashEntry } from '../../shared/records/chain'
import { entryTextSchema, type Entry } from '../../shared/records/entry'
import { nativeDigest } from './nativeDigest'

/** The entry in a line of a journal, or null when the line is torn or no entry. Whether its hash is right is not asked. */
export const entryIn = (line: Buffer): Entry | null =>
  entryTextSchema.safeParse(line.toString('utf8')).data ?? null

/** Says whether an entry is what it was when it was sealed. */
export function isSealed({ hash, ...rest }: Entry): boolean {
  return hashEntry(rest, nativeDigest) === hash
}

/** The line of an entry, with its line feed; JSON has no line feed of its own outside this one. */
export const lineOf = (entry: Entry): Buffer => Buffer.from(`${JSON.stringify(entry)}\n`)

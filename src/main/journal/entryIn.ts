import * as z from 'zod'
import { hashEntry } from '../../shared/records/chain'
import { differenceSchema, entrySchema, type Entry } from '../../shared/records/entry'

// What JSON.parse gave is JSON already: to walk through every record once more would only cost time.
const json = z.unknown().refine((value) => value !== undefined)
const lineSchema = entrySchema.extend({
  differences: z.array(differenceSchema.extend({ before: json, after: json })),
})

/** The entry in a line of a journal, or null when the line is torn or no entry. Whether its hash is right is not asked. */
export function entryIn(line: Buffer): Entry | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line.toString('utf8')))
    // The same as an entry, but for what is known of the records: see above.
    return parsed.success ? (parsed.data as Entry) : null
  } catch {
    return null
  }
}

/** Says whether an entry is what it was when it was sealed. */
export function isSealed({ hash, ...rest }: Entry): boolean {
  return hashEntry(rest) === hash
}

/** The line of an entry, with its line feed; JSON has no line feed of its own outside this one. */
export const lineOf = (entry: Entry): Buffer => Buffer.from(`${JSON.stringify(entry)}\n`)

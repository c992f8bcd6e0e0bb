import * as z from 'zod'
import { digestSchema, idSchema, momentSchema } from './id'

/** The tables of records that a change may touch. */
export const tables = ['cases', 'drafts', 'claims', 'sources', 'evidence', 'queries', 'waivers'] as const

/** The name of a table of records. */
export type TableName = (typeof tables)[number]

/**
 * The schema of one difference: the record before and after. `before` null: it was made; `after` null: it was removed.
 * Both are whole records as JSON values.
 */
export const differenceSchema = z.object({
  table: z.enum(tables),
  id: z.string(),
  before: z.json().nullable(),
  after: z.json().nullable(),
})

/** One record before and after a change. */
export type Difference = Readonly<z.infer<typeof differenceSchema>>

/** The kinds of change, by name; the words for people stand in the message catalogue. */
export const changeKinds = [
  'openCase',
  'bringCase',
  'editCase',
  'archiveCase',
  'deleteCase',
  'openDraft',
  'setStatus',
  'setWork',
  'editClaim',
  'makeClaim',
  'proposeClaims',
  'bringInClaims',
  'moveClaim',
  'splitClaim',
  'joinClaims',
  'linkClaims',
  'removeClaim',
  'proposeCorrection',
  'addSource',
  'editSource',
  'removeSource',
  'attachSource',
  'editEvidence',
  'detachSource',
  'logContact',
  'askQuery',
  'answerQuery',
  'removeQuery',
  'waive',
  'unwaive',
  'acceptWords',
  'resolveAmbiguous',
  'dismissConflict',
  'takeRemark',
  'dismissRemark',
] as const

/** The kind of a change. */
export type ChangeKind = (typeof changeKinds)[number]

/** The schema of a history entry: one change, chained to the one before it by hash. */
export const entrySchema = z.object({
  id: idSchema<'entry'>(),
  caseId: idSchema<'case'>(),
  /** 1 for the first entry of a case, then one more each. */
  sequence: z.int().min(1),
  at: momentSchema,
  by: z.string(),
  kind: z.enum(changeKinds),
  /** How many things the change touched as a person would count them (claims marked, say). */
  count: z.int().min(0),
  /** What names the change further: the status that was set, say. Empty where the kind says it all. */
  detail: z.string().max(200),
  /** The entry that this one undoes, or null. */
  undoes: idSchema<'entry'>().nullable(),
  /** The undoing entry that this one takes back (a redo), or null. */
  redoes: idSchema<'entry'>().nullable(),
  differences: z.array(differenceSchema),
  /** Sum of the digests of all records of the case after this change: see shared/records/state.ts. */
  state: digestSchema,
  /** The hash of the entry before, or 64 zeros. */
  previous: digestSchema,
  /** SHA-256 of the canonical JSON (RFC 8785) of this entry without `hash`. */
  hash: digestSchema,
})

/** One change, as it stands in the history and in the journal. */
export type Entry = Readonly<z.infer<typeof entrySchema>>

const unread = z.unknown().refine((value) => value !== undefined)

/**
 * The schema of an entry that came out of JSON, whose records are not walked through: they are JSON already, and whoever
 * trusts no one checks each by the schema of its table.
 */
export const unreadEntrySchema = entrySchema.extend({
  differences: z.array(differenceSchema.extend({ before: unread, after: unread })),
})

/**
 * The schema of an entry as its JSON text, as it stands in a line of the journal and crosses from window to main: the
 * entries of long drafts are megabytes, and text crosses in a fraction of the time of objects. Gives the entry; whether
 * its hash is right is not asked.
 */
export const entryTextSchema = z.string().transform((text, context): Entry => {
  try {
    const entry = unreadEntrySchema.safeParse(JSON.parse(text))
    // The same as an entry, but for what is known of the records: see above.
    if (entry.success) return entry.data as Entry
  } catch {
    // No JSON is no entry either.
  }
  context.addIssue({ code: 'custom', message: 'no entry' })
  return z.NEVER
})

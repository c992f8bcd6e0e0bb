import * as z from 'zod'
import { digestSchema, momentSchema } from './id'

/** The kinds of conflict inside a copy; the words for people stand in the message catalogue. */
export const conflictKinds = [
  'number',
  'name',
  'weekday',
  'sum',
  'age',
  'percentage',
  'duration',
  'measure',
  'text',
] as const

/** The kind of a conflict: what does not fit. */
export type ConflictKind = (typeof conflictKinds)[number]

/** The schema of a dismissal: a person's word that a conflict inside the copy is none, and why. */
export const dismissalSchema = z.object({
  /** Which conflict, by its words: see `claims/conflicts/conflictKey`. With other words it is another conflict. */
  key: digestSchema,
  kind: z.enum(conflictKinds),
  /** What stood against what. */
  values: z.array(z.string()),
  reason: z.string().min(1),
  by: z.string(),
  at: momentSchema,
})

/** A conflict that a person has dismissed, and why. */
export type Dismissal = Readonly<z.infer<typeof dismissalSchema>>

import * as z from 'zod'
import { digestSchema, idSchema, momentSchema } from './id'
import { placeSchema } from './place'
import { statusSchema, workSchema } from './status'

/** What can trigger a check; the words for people stand in the message catalogue. */
export const reasonKinds = [
  'number',
  'money',
  'percentage',
  'age',
  'date',
  'duration',
  'name',
  'role',
  'organisation',
  'place',
  'quotation',
  'attribution',
  'superlative',
  'comparison',
  'cause',
  'legal',
  'event',
  'opinion',
  'prediction',
  'person',
] as const

/** One trigger of a check; `person` means that a person made the claim by hand. */
export type ReasonKind = (typeof reasonKinds)[number]

/** The schema of a reason: what triggered the check, and the words that did. */
export const reasonSchema = z.object({ kind: z.enum(reasonKinds), words: z.string() })

/** Why a claim calls for a check. */
export type Reason = Readonly<z.infer<typeof reasonSchema>>

/** The schema of a proposed correction. */
export const correctionSchema = z.object({
  wording: z.string(),
  why: z.string(),
  made: z.enum(['no', 'asProposed', 'otherwise', 'declined']),
})

/** The wording proposed instead, why, and whether it was made. */
export type Correction = Readonly<z.infer<typeof correctionSchema>>

/** The schema of a status that no longer holds because the words changed; it stays visible. */
export const pastStatusSchema = z.object({
  status: statusSchema,
  by: z.string(),
  at: momentSchema,
  /** The words it was given to. */
  words: z.string(),
  /** Where those words stood, when a new draft changed them: should a later draft bring them back, so comes the status. */
  places: z.array(placeSchema).optional(),
})

/** The schema of a claim: a statement that can be true or false, where it stands, and what a person has found. */
export const claimSchema = z.object({
  id: idSchema<'claim'>(),
  caseId: idSchema<'case'>(),
  number: z.int().min(1),
  /** Where it stands; the first place is the one shown. Empty only for a claim that stands in no draft: `past` has its words. */
  places: z.array(placeSchema),
  status: statusSchema,
  /** Who set the status and when; null while nobody has. */
  statusBy: z.string().nullable(),
  statusAt: momentSchema.nullable(),
  past: pastStatusSchema.nullable(),
  work: workSchema,
  kind: z.enum(['statement', 'opinion', 'prediction']),
  reasons: z.array(reasonSchema),
  /** How much it calls for a check, 0 to 1. */
  worthiness: z.number().min(0).max(1),
  origin: z.enum(['proposed', 'person']),
  claimant: z.string(),
  legal: z.boolean(),
  sensitive: z.boolean(),
  note: z.string(),
  correction: correctionSchema.nullable(),
  /** The sources proposed by the writer that a person took or dismissed here, by their keys; left out until then. */
  remarksDone: z.array(digestSchema).optional(),
  createdAt: momentSchema,
  changedAt: momentSchema,
})

/** A statement in the draft that can be true or false. */
export type Claim = Readonly<z.infer<typeof claimSchema>>

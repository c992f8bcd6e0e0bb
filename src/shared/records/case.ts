import * as z from 'zod'
import { idSchema, momentSchema } from './id'

/** The schema of a case: one article under check. */
export const caseSchema = z.object({
  id: idSchema<'case'>(),
  title: z.string(),
  byline: z.string(),
  publication: z.string(),
  /** The article's date, `YYYY-MM-DD`, or null when none is known. */
  date: z.iso.date().nullable(),
  /** BCP 47 tag of the article's language; empty when it is not known. */
  language: z.string(),
  /** The name under which the checker hands in. */
  checker: z.string(),
  draftId: idSchema<'draft'>(),
  /** The number that the next new claim gets. */
  nextClaimNumber: z.int().min(1),
  createdAt: momentSchema,
  archivedAt: momentSchema.nullable(),
  deletedAt: momentSchema.nullable(),
})

/** One article under check, with its drafts, claims, sources and history. */
export type Case = Readonly<z.infer<typeof caseSchema>>

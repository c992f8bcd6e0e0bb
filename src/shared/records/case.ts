import * as z from 'zod'
import { dismissalSchema } from './dismissal'
import { digestSchema, idSchema, momentSchema } from './id'

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
  /** Conflicts inside the copy that a person has dismissed; absent while nobody has. */
  dismissed: z.array(dismissalSchema).optional(),
  /** The sources proposed by the writer on words without a claim that a person dismissed, by their keys; left out until then. */
  remarksDone: z.array(digestSchema).optional(),
  createdAt: momentSchema,
  archivedAt: momentSchema.nullable(),
  deletedAt: momentSchema.nullable(),
})

/** Says whether a text is a day of the calendar as a case keeps it, `YYYY-MM-DD`; 2026-02-30 is none. */
export const isArticleDate = (text: string): boolean => z.iso.date().safeParse(text).success

/** One article under check, with its drafts, claims, sources and history. */
export type Case = Readonly<z.infer<typeof caseSchema>>

import * as z from 'zod'
import { idSchema, momentSchema } from './id'

/** The stances evidence can take towards a claim. */
export const stances = ['supports', 'contradicts', 'context'] as const

/** The kinds of locator: where in a source the passage stands. */
export const locatorKinds = ['none', 'page', 'paragraph', 'timecode'] as const

/** The schema of evidence: what one source says about one claim. */
export const evidenceSchema = z.object({
  id: idSchema<'evidence'>(),
  caseId: idSchema<'case'>(),
  claimId: idSchema<'claim'>(),
  sourceId: idSchema<'source'>(),
  stance: z.enum(stances),
  locator: z.object({ kind: z.enum(locatorKinds), value: z.string() }),
  /** The words of the source that bear on the claim. */
  words: z.string(),
  note: z.string(),
  createdAt: momentSchema,
})

/** A source's passage or file with a stance towards a claim. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>

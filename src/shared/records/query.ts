import * as z from 'zod'
import { idSchema, momentSchema } from './id'

/** The schema of a query: a question on a claim, with its answer. */
export const querySchema = z.object({
  id: idSchema<'query'>(),
  caseId: idSchema<'case'>(),
  claimId: idSchema<'claim'>(),
  to: z.enum(['writer', 'editor']),
  text: z.string(),
  askedBy: z.string(),
  askedAt: momentSchema,
  answer: z.string(),
  /** When it was answered; null while it is open. */
  answeredAt: momentSchema.nullable(),
})

/** A question to the writer or editor on a claim. */
export type Query = Readonly<z.infer<typeof querySchema>>

import * as z from 'zod'
import { idSchema, momentSchema } from './id'
import { placeSchema } from './place'

/** Why words need no check. */
export const waiverReasons = ['opinion', 'commonKnowledge', 'noClaim'] as const

/** The schema of a waiver: words that a person has said need no check, and why. */
export const waiverSchema = z.object({
  id: idSchema<'waiver'>(),
  caseId: idSchema<'case'>(),
  place: placeSchema,
  reason: z.enum(waiverReasons),
  by: z.string(),
  at: momentSchema,
})

/** Words that need no check, and why. */
export type Waiver = Readonly<z.infer<typeof waiverSchema>>

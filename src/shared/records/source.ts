import * as z from 'zod'
import { keptFileSchema } from './draft'
import { idSchema, momentSchema } from './id'

/** The kinds of source. */
export const sourceKinds = ['link', 'document', 'person', 'ownReporting'] as const

/** Who may see a source; what is `editors` or `never` stays out of what leaves the desk, `never` out of everything. */
export const confidentialities = ['public', 'editors', 'never'] as const

/** The schema of one contact with a source: who was reached, how, and what came of it. */
export const contactSchema = z.object({
  at: momentSchema,
  by: z.string(),
  how: z.enum(['call', 'email', 'message', 'meeting', 'letter']),
  outcome: z.enum(['reached', 'noReply', 'declined', 'willAnswer']),
  note: z.string(),
})

/** One line of a source's contact log. */
export type Contact = Readonly<z.infer<typeof contactSchema>>

/** The schema of a source. */
export const sourceSchema = z.object({
  id: idSchema<'source'>(),
  caseId: idSchema<'case'>(),
  kind: z.enum(sourceKinds),
  title: z.string(),
  /** The address of a link (http or https only); empty for the other kinds. */
  url: z.string(),
  file: keptFileSchema.nullable(),
  author: z.string(),
  publisher: z.string(),
  /** As the source states it: `2026`, `2026-11` or `2026-11-24`; empty when unknown. */
  published: z.string(),
  confidentiality: z.enum(confidentialities),
  note: z.string(),
  contacts: z.array(contactSchema),
  createdAt: momentSchema,
})

/** Where evidence comes from: a link, a document, a person, or own reporting. */
export type Source = Readonly<z.infer<typeof sourceSchema>>

import * as z from 'zod'
import { momentSchema } from './id'

/** What hangs on words of an original: a margin comment, a note at the foot or the end, or a hyperlink. */
export const remarkKinds = ['comment', 'footnote', 'endnote', 'link'] as const

/**
 * The schema of a remark that the writer left in the original; it is offered as a proposed source on the claim that
 * holds its words. `start` to `end` are the words it hangs on in the draft's text (UTF-16, may be empty).
 */
export const remarkSchema = z.object({
  kind: z.enum(remarkKinds),
  start: z.int().min(0),
  end: z.int().min(0),
  /** What the comment or note says; empty for a link. */
  text: z.string(),
  /** http(s) addresses: the link's own, or those found in the text. */
  links: z.array(z.string()),
  author: z.string(),
  at: momentSchema.nullable(),
  resolved: z.boolean(),
  /** Index of the remark that this one answers, in the same list; null when it answers none. */
  answers: z.int().min(0).nullable(),
})

/** A comment, note or link that the writer left on words of the draft. */
export type Remark = Readonly<z.infer<typeof remarkSchema>>

import * as z from 'zod'
import { idSchema } from './id'

/** The schema of a quote: the exact words and what stands around them (W3C TextQuoteSelector). */
export const quoteSchema = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

/** Words of a draft and what stands around them, so that they can be found again. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>

/**
 * The schema of a place: words in one draft, `start` inclusive and `end` exclusive, in UTF-16 units.
 * `quote.exact` is always `draft.text.slice(start, end)`.
 */
export const placeSchema = z.object({
  draftId: idSchema<'draft'>(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: quoteSchema,
})

/** Where words stand in a draft. */
export type Place = Readonly<z.infer<typeof placeSchema>>

/** A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

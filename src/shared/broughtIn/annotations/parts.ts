import * as z from 'zod'
import { printable } from '../../report/printable'
import { linksInCell } from '../linksInCell'
import type { AnnotationLink, AnnotationTarget } from './annotation'

/** The most links, tags and targets that one annotation is believed to have. */
export const mostParts = 50
const longestContext = 64

/** The schema of a text in a file from outside: what no text holds is shown as such. */
export const textSchema = z.string().transform(printable)

/** The schema of what may be there and may be anything. */
export const anySchema = z.unknown().optional()

/** One value or a list of them, as JSON-LD writes both. */
export const listed = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** What of a list fits a schema. */
export const fitting = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): readonly z.output<Schema>[] =>
  listed(value).flatMap((one) => {
    const read = schema.safeParse(one)
    return read.success ? [read.data] : []
  })

const ofType = (name: string) => z.string().regex(new RegExp(`(?:^|[:#/])${name}$`))

/** The schema of a W3C TextQuoteSelector. Of what stands around the words, as much as tells places apart. */
export const quoteSchema = z.object({
  type: ofType('TextQuoteSelector'),
  exact: textSchema,
  prefix: textSchema.catch('').transform((text) => text.slice(-longestContext)),
  suffix: textSchema.catch('').transform((text) => text.slice(0, longestContext)),
})
const positionSchema = z.object({ type: ofType('TextPositionSelector'), start: z.int().min(0) })

/** The words that selectors choose; null when they choose none by what they say. */
export function targetOf(selectors: unknown): AnnotationTarget | null {
  const [quote] = fitting(quoteSchema, selectors)
  if (!quote || quote.exact.trim() === '') return null
  const { exact, prefix, suffix } = quote
  return { exact, prefix, suffix, near: fitting(positionSchema, selectors)[0]?.start ?? null }
}

/** The links in what an annotation says. */
export const linksOf = (text: string): readonly AnnotationLink[] =>
  linksInCell(text)
    .links.slice(0, mostParts)
    .map((url) => ({ url, passage: '' }))

/** A line of what was said, with who said it. */
export const sayLine = (by: string, text: string): string => (by === '' ? text : `${by}: ${text}`)

import * as z from 'zod'
import { failed, ok, type Result } from '../../result'
import type { Annotations } from './annotation'
import { hypothesisSchema, readHypothesis } from './hypothesis'
import { anySchema, fitting } from './parts'
import { readWebAnnotations, webAnnotationSchema } from './webAnnotations'

const holderSchema = z.object({
  annotations: z.array(z.unknown()).optional(),
  rows: z.array(z.unknown()).optional(),
  items: z.array(z.unknown()).optional(),
  first: anySchema,
  generator: anySchema,
})
const stetSchema = z.object({ name: z.literal('Stet') })

/** The entries of a list, a page or a collection of annotations, or of an answer of Hypothesis; else the value alone. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const [holder] = fitting(holderSchema, [value])
  const [page] = fitting(holderSchema, [holder?.first])
  return holder?.annotations ?? holder?.rows ?? holder?.items ?? page?.items ?? [value]
}

/** Why a value has no annotations to bring in: none is in it, or more entries than can be brought in at once. */
export type AnnotationsFailure = { readonly kind: 'noAnnotations' | 'tooManyRows'; readonly detail: string }

/**
 * Reads the annotations in a JSON value: W3C Web Annotations, one, in a list, in a page or in a collection with its first
 * page in it, or those of Hypothesis. Each entry is checked by its schema; one that does not fit is counted and passed
 * over. Fails on a value without any, and on more than `most` entries, before one is looked at.
 */
export function readAnnotations(value: unknown, most: number): Result<Annotations, AnnotationsFailure> {
  const entries = entriesOf(value)
  if (entries.length > most) return failed({ kind: 'tooManyRows', detail: String(entries.length) })
  const hypothesis = fitting(hypothesisSchema, entries)
  const web = fitting(webAnnotationSchema, entries)
  if (hypothesis.length + web.length === 0) return failed({ kind: 'noAnnotations', detail: '' })
  if (hypothesis.length > web.length)
    return ok({
      from: 'hypothesis',
      annotations: readHypothesis(hypothesis),
      unread: entries.length - hypothesis.length,
    })
  const [holder] = Array.isArray(value) ? [] : fitting(holderSchema, [value])
  const isStet = fitting(stetSchema, holder?.generator).length > 0
  return ok({
    from: isStet ? 'stet' : 'web',
    annotations: readWebAnnotations(web, isStet),
    unread: entries.length - web.length,
  })
}

import * as z from 'zod'
import { statuses } from '../../records/status'
import { isLinkAddress } from '../../workflow/rules/source'
import type { Annotation, AnnotationLink } from './annotation'
import {
  anySchema,
  fitting,
  linksOf,
  listed,
  mostParts,
  quoteSchema,
  sayLine,
  targetOf,
  textSchema,
} from './parts'

const statusSchema = z.enum(statuses)

/** The schema of a W3C Web Annotation, as far as it can be said without its body and target. */
export const webAnnotationSchema = z.object({
  type: z
    .unknown()
    .refine((type) => listed(type).some((one) => one === 'Annotation' || one === 'oa:Annotation')),
  motivation: anySchema,
  body: anySchema,
  bodyValue: textSchema.optional().catch(undefined),
  creator: anySchema,
  target: anySchema,
})

type Written = z.output<typeof webAnnotationSchema>

const creatorSchema = z.object({ name: textSchema })
const targetSchema = z.object({ selector: anySchema })
const textBody = z.object({ value: textSchema, purpose: anySchema })
const linkBody = z.union([
  z.string().transform((source) => ({ source, selector: undefined })),
  z.object({ source: z.string(), selector: anySchema }),
  z
    .object({ source: z.object({ id: z.string() }), selector: anySchema })
    .transform(({ source, selector }) => ({
      source: source.id,
      selector,
    })),
  z.object({ id: z.string() }).transform(({ id }) => ({ source: id, selector: undefined })),
])

type TextBody = z.output<typeof textBody>

const isFor = (purpose: string) => (body: TextBody) => listed(body.purpose).includes(purpose)

function linkOf({ source, selector }: z.output<typeof linkBody>): readonly AnnotationLink[] {
  if (!isLinkAddress(source)) return []
  return [{ url: source, passage: fitting(quoteSchema, selector)[0]?.exact ?? '' }]
}

function annotationOf(one: Written, isStet: boolean): Annotation {
  const bodies = listed(one.body).slice(0, mostParts)
  const texts = fitting(textBody, bodies)
  const valueOf = (purpose: string) => texts.find(isFor(purpose))?.value ?? ''
  const isOf = (motivation: string) => listed(one.motivation).includes(motivation)
  const [by = ''] = fitting(creatorSchema, one.creator).map(({ name }) => name.trim())
  const tags = texts.filter(isFor('tagging')).map(({ value }) => value)
  const [status = null] = isStet && isOf('assessing') ? fitting(statusSchema, tags) : []
  const wording = isOf('editing') ? valueOf('editing') : ''
  const unsaid = new Set([
    'tagging',
    // What Stet says of a status, it says by its code.
    ...(status ? ['assessing'] : []),
    ...(wording === '' ? [] : ['editing', 'commenting']),
  ])
  const values = [
    ...texts
      .filter(({ purpose }) => !listed(purpose).some((is) => unsaid.has(String(is))))
      .map(({ value }) => value),
    one.bodyValue ?? '',
  ].filter((value) => value.trim() !== '')
  const linked = bodies.filter((body) => !textBody.safeParse(body).success)
  return {
    targets: fitting(targetSchema, listed(one.target).slice(0, mostParts)).flatMap(
      ({ selector }) => targetOf(selector) ?? [],
    ),
    said: values.map((value) => sayLine(by, value.trim())),
    tags: status ? [] : tags,
    links: [...fitting(linkBody, linked).flatMap(linkOf), ...values.flatMap(linksOf)].slice(0, mostParts),
    status,
    correction: wording.trim() === '' ? null : { wording, why: valueOf('commenting') },
  }
}

/**
 * Reads W3C Web Annotations (Web Annotation Data Model, 2017): the words by their quote, what text bodies say, tags, and
 * the addresses that bodies name; one that edits gives a correction. `isStet`: they are a report of Stet's own, whose
 * tags are codes of statuses.
 */
export const readWebAnnotations = (written: readonly Written[], isStet: boolean): readonly Annotation[] =>
  written.map((one) => annotationOf(one, isStet))

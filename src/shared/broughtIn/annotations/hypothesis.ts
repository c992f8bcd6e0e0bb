import * as z from 'zod'
import type { Annotation } from './annotation'
import { anySchema, fitting, linksOf, mostParts, sayLine, targetOf, textSchema } from './parts'

/** The schema of an annotation as the API of Hypothesis gives it, and as its client exports it. */
export const hypothesisSchema = z.object({
  id: z.string().catch(''),
  user: textSchema,
  text: textSchema.catch(''),
  tags: z
    .array(z.unknown())
    .catch([])
    .transform((tags) => fitting(textSchema, tags.slice(0, mostParts))),
  /** The annotations that it answers, the first of the thread in front. */
  references: z.array(z.string()).catch([]),
  target: z.array(z.looseObject({ selector: anySchema })).min(1),
  user_info: z
    .looseObject({ display_name: textSchema.nullable().catch(null) })
    .nullish()
    .catch(null),
})

type Written = z.output<typeof hypothesisSchema>

const nameOf = ({ user, user_info }: Written): string =>
  user_info?.display_name?.trim() || user.replace(/^acct:/, '').replace(/@[^@]*$/, '')

const lineOf = (one: Written): readonly string[] =>
  one.text.trim() === '' ? [] : [sayLine(nameOf(one), one.text.trim())]

function annotationOf(one: Written, answers: readonly Written[]): Annotation {
  const target = targetOf(one.target[0]?.selector)
  const all = [one, ...answers]
  return {
    targets: target ? [target] : [],
    said: all.flatMap(lineOf),
    tags: one.tags,
    links: all.flatMap(({ text }) => linksOf(text)).slice(0, mostParts),
    status: null,
    correction: null,
  }
}

/**
 * Reads annotations of Hypothesis (h API v1, "Annotation"): the words by their quote, what was said with who said it,
 * tags, and the links in it. Answers go with what they answer, in the order in which they were written.
 */
export function readHypothesis(written: readonly Written[]): readonly Annotation[] {
  const roots = new Set(written.filter(({ references }) => references.length === 0).map(({ id }) => id))
  const answers = new Map<string, Written[]>()
  const first: Written[] = []
  for (const one of written) {
    const root = one.references.find((id) => roots.has(id))
    if (root === undefined) first.push(one)
    else answers.set(root, [...(answers.get(root) ?? []), one])
  }
  return first.map((one) => annotationOf(one, (one.references.length === 0 && answers.get(one.id)) || []))
}

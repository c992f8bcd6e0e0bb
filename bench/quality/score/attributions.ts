import * as z from 'zod'
import { balance, pairSchema, trimPair, type Answers, type Figures, type Pair } from './spans'

const parts = ['source', 'cue', 'content'] as const

const some = z.array(pairSchema).nullish()
const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: some, cue: some, content: some })),
})
const one = pairSchema.nullish()
const answerSchema = z.object({
  attributions: z.array(z.object({ source: one, cue: one, content: one })),
})

/**
 * Scores attributions: for source, cue and content each, the F1 of stretches that agree at both ends, white space there
 * aside. A stretch that several attributions name counts once.
 */
export function scoreAttributions(gold: readonly unknown[], answers: Answers): Figures {
  const lines = z.array(goldSchema).parse(gold)
  const f1Of = (part: (typeof parts)[number]): number => {
    let [right, answered, wanted] = [0, 0, 0]
    for (const { id, text, attributions } of lines) {
      const places = (pairs: readonly Pair[]) => new Set(pairs.map((pair) => String(trimPair(text, pair))))
      const given = answerSchema.safeParse(answers.get(id)).data?.attributions ?? []
      const want = places(attributions.flatMap((each) => each[part] ?? []))
      const have = places(given.flatMap((each) => (each[part] ? [each[part]] : [])))
      right += [...have].filter((place) => want.has(place)).length
      answered += have.size
      wanted += want.size
    }
    return balance(right, answered, wanted).f1
  }
  return Object.fromEntries(parts.map((part) => [part, f1Of(part)]))
}

import * as z from 'zod'
import { balance, pairSchema, trimPair, type Answers, type Figures } from './spans'

const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  sents: z.union([z.array(z.string()).min(1), z.array(pairSchema)]),
})
const answerSchema = z.object({ sentences: z.array(pairSchema) })

/**
 * Scores sentences: `exact`, the cases answered without any fault, where the set gives sentences as words; else
 * precision, recall and `f1` of stretches that agree at both ends. White space at the ends does not count.
 */
export function scoreSentences(gold: readonly unknown[], answers: Answers): Figures {
  let [exact, right, answered, wanted] = [0, 0, 0, 0]
  for (const { id, text, sents } of z.array(goldSchema).parse(gold)) {
    const given = (answerSchema.safeParse(answers.get(id)).data?.sentences ?? [])
      .map((pair) => trimPair(text, pair))
      .filter(([start, end]) => end > start)
    const asWords = z.array(z.string()).min(1).safeParse(sents)
    if (asWords.success) {
      const words = given.map(([start, end]) => text.slice(start, end))
      const same =
        words.length === asWords.data.length && words.every((one, at) => one === asWords.data[at]?.trim())
      if (same) exact++
      continue
    }
    const places = new Set(
      z
        .array(pairSchema)
        .parse(sents)
        .map((pair) => String(trimPair(text, pair))),
    )
    right += given.filter((pair) => places.has(String(pair))).length
    answered += given.length
    wanted += places.size
  }
  return wanted > 0 ? balance(right, answered, wanted) : { cases: gold.length, exact }
}

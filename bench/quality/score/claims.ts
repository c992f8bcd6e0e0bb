import * as z from 'zod'
import { balance, shareOf, type Answers, type Figures } from './spans'

const goldSchema = z.object({ id: z.string(), label: z.union([z.literal(0), z.literal(1)]) })
const answerSchema = z.object({ score: z.number(), worthy: z.boolean() })

/**
 * Scores check-worthiness: precision, recall and `f1` of the sentences called worthy, the mean of the F1 of both classes,
 * accuracy, and average precision of the ranking by score (the mean, over the worthy, of the precision down to each).
 */
export function scoreClaims(gold: readonly unknown[], answers: Answers): Figures {
  const judged = z
    .array(goldSchema)
    .parse(gold)
    .map(({ id, label }) => {
      const { score, worthy } = answerSchema.safeParse(answers.get(id)).data ?? {
        score: -Infinity,
        worthy: false,
      }
      return { label, score, worthy }
    })
  const count = (label: number, worthy: boolean) =>
    judged.filter((one) => one.label === label && one.worthy === worthy).length
  const [hit, missed, alarm, passed] = [count(1, true), count(1, false), count(0, true), count(0, false)]
  let [found, sum] = [0, 0]
  judged
    .toSorted((one, other) => other.score - one.score)
    .forEach(({ label }, at) => {
      if (label === 1) sum += ++found / (at + 1)
    })
  const yes = balance(hit, hit + alarm, hit + missed)
  const no = balance(passed, passed + missed, passed + alarm)
  return {
    ...yes,
    macroF1: (yes.f1 + no.f1) / 2,
    accuracy: shareOf(hit + passed, judged.length),
    averagePrecision: shareOf(sum, found),
  }
}

import * as z from 'zod'
import { shareOf, type Answers, type Figures } from './spans'

const goldSchema = z.object({ id: z.string(), text: z.string() })
const answerSchema = z.object({ text: z.string() })
const gramLength = 4

/** Runs of four words and how often each stands in a text; a shorter text is one run. */
function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < words.length && (at === 0 || at + gramLength <= words.length); at++) {
    const run = words.slice(at, at + gramLength).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const countOf = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, count) => sum + count, 0)

/**
 * Scores the text of articles: precision and recall of runs of four words, each the mean over the pages, and the `f1` of
 * these means, as the public article-extraction benchmark does (github.com/scrapinghub/article-extraction-benchmark).
 */
export function scoreArticle(gold: readonly unknown[], answers: Answers): Figures {
  let [precision, recall] = [0, 0]
  for (const { id, text } of z.array(goldSchema).parse(gold)) {
    const want = runsOf(text)
    const have = runsOf(answerSchema.safeParse(answers.get(id)).data?.text ?? '')
    const shared = [...have].reduce((sum, [run, count]) => sum + Math.min(count, want.get(run) ?? 0), 0)
    const [given, wanted] = [countOf(have), countOf(want)]
    // Who answers nothing is right where nothing was wanted.
    precision += given > 0 ? shared / given : Number(wanted === 0)
    recall += wanted > 0 ? shared / wanted : 1
  }
  precision = shareOf(precision, gold.length)
  recall = shareOf(recall, gold.length)
  return { precision, recall, f1: shareOf(2 * precision * recall, precision + recall) }
}

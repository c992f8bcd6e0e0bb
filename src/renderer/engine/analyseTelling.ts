import { analyseInSteps } from '../../shared/claims/analyse'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'

/** How far the reading of an article has come. */
export type Progress = {
  /** Claims found so far. */
  readonly found: number
  /** The share of the text whose claims they are, 0 to 1. */
  readonly share: number
  /** The words of the first of them, in the order of the text. */
  readonly first: readonly string[]
}

/** Hears how far the reading has come; answers whether it is still wanted. */
export type TellProgress = (progress: Progress) => boolean | Promise<boolean>

/** As many as a person takes in while the rest is worked out. */
const firstCount = 8

/** Reads an article as `analyse` does and tells how far it has come, step by step; null when it is no longer wanted. */
export async function analyseTelling(article: ArticleText, tell: TellProgress): Promise<Analysis | null> {
  const { text } = article
  let last: Analysis | null = null
  let told = 0
  for (const step of analyseInSteps(article)) {
    last = step
    const { proposals } = step
    // The opening is read alone first, then again with the rest: what is less than was told already is no news.
    if (proposals.length < told) continue
    told = proposals.length
    const progress = {
      found: proposals.length,
      share: Math.min(1, (proposals.at(-1)?.end ?? 0) / Math.max(1, text.length)),
      first: proposals.slice(0, firstCount).map(({ start, end }) => text.slice(start, end)),
    }
    if (!(await tell(progress))) return null
  }
  return last
}

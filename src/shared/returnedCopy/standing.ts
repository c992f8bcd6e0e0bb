import { groupBy } from '../groupBy'
import type { Span } from '../records/place'
import type { Remark } from '../records/remark'
import { englishReport } from '../report/words'
import type { Finding } from './findings'
import { isFindingOn } from './headline'

/** A finding beside what copies that were returned before have brought into the document. */
export type ReturnedFinding = Finding & {
  /** A comment with the same author and text stands on its words: it is not written again. */
  readonly isThere: boolean
  /** The author's comments on its words and its claim that stand as open although nothing is left to do. */
  readonly settled: readonly Pick<Remark, 'author' | 'text'>[]
}

/** Programs space the lines of a comment anew, and no document holds what is not printed. */
const bare = (text: string): string => text.replace(/[\s\p{C}]+/gu, '')

/** Where the words of a span begin and end, spaces left out. */
function wordsAt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return `${from} ${from + words.trim().length}`
}

/**
 * Lays findings beside the comments that stand in the draft's document, by the author who returns the copy. A comment is
 * known again by its words, author and text, because word processors give ids anew; one that answers is none of ours.
 * Nothing but these is ever said to be settled: what the writer wrote stays as it is.
 */
export function besideStanding(
  findings: readonly Finding[],
  { text, remarks }: { readonly text: string; readonly remarks: readonly Remark[] },
  author: string,
): readonly ReturnedFinding[] {
  const own = remarks.filter((one) => one.kind === 'comment' && one.answers === null && one.author === author)
  const byPlace = groupBy(own, (one) => wordsAt(text, one))
  return findings.map((finding) => {
    const here = (byPlace.get(wordsAt(text, finding.span)) ?? []).filter((one) =>
      isFindingOn(one.text, finding.claim, englishReport),
    )
    const said = bare(finding.lines.join('\n'))
    return {
      ...finding,
      isThere: here.some((one) => bare(one.text) === said),
      settled: finding.isResolved ? here.filter(({ resolved }) => !resolved) : [],
    }
  })
}

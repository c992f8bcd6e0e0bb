import type { Span } from '../../records/place'
import type { ArticleText, Conflict } from '../analysis'

const amount = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s(million|billion|percent|per cent))?/g
const parts = /\b(?:of (?:the|this|that|these) (?:money|sum|total|amount|cost)|of this|of these|of them)\b/i

type Amount = Span & { readonly value: number; readonly scale: string }

const amountsIn = (text: string, { start, end }: Span): readonly Amount[] =>
  [...text.slice(start, end).matchAll(amount)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    value: Number((match[1] ?? '').replaceAll(',', '')),
    scale: match[2] ?? '',
  }))

/**
 * Parts that do not add up: a sentence that says it divides a sum named just before ("Of the money, 11 million …, 5.2
 * million … and 3.2 million …"), three parts or more of one scale, whose sum is near the total and not the total.
 */
export function sumConflicts(article: ArticleText, sentences: readonly Span[]): readonly Conflict[] {
  return sentences.flatMap((sentence, at): readonly Conflict[] => {
    if (!parts.test(article.text.slice(sentence.start, sentence.end))) return []
    const shares = amountsIn(article.text, sentence).filter(({ scale }) => scale !== '')
    const scale = shares[0]?.scale
    if (shares.length < 3 || !shares.every((share) => share.scale === scale)) return []
    const sum = shares.reduce((all, share) => all + share.value, 0)
    const totals = sentences.slice(Math.max(0, at - 2), at).flatMap((one) => amountsIn(article.text, one))
    const near = totals.filter(
      (one) =>
        one.scale === scale && Math.abs(one.value - sum) > 1e-9 && Math.abs(one.value - sum) < 0.15 * sum,
    )
    const isRight = totals.some((one) => one.scale === scale && Math.abs(one.value - sum) < 1e-9)
    const total = near.at(-1)
    if (isRight || !total) return []
    const first = shares[0] ?? total
    const last = shares.at(-1) ?? total
    const say = (value: number) => `${Math.round(value * 1e6) / 1e6} ${scale ?? ''}`
    return [
      {
        kind: 'sum',
        places: [
          { start: total.start, end: total.end },
          { start: first.start, end: last.end },
        ],
        values: [say(total.value), say(sum)],
      },
    ]
  })
}

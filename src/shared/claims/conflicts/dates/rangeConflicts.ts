import type { Span } from '../../../records/place'
import type { Conflict } from '../../analysis'
import { emptyWords } from '../../facts/lexicon'
import type { Reading } from '../../propose/reading'

/** A stretch of years with the content words before it: "in arrears for the period *from 2004 to 2009*". */
export type RangeRecord = Span & {
  readonly from: string
  readonly to: string
  readonly before: ReadonlySet<string>
}

// "1821–1893" in brackets is somebody's life, and the next one somebody else's.
const range = /\b(?:from|between) ((?:1[5-9]|20)\d\d) (?:to|until|and) ((?:1[5-9]|20)\d\d)\b/g
const reach = 5
const tooCommon = new Set('period years year time served worked between president minister member'.split(' '))

/** The stretches of years that a sentence names. */
export function rangeRecords({ tokens, text, span, language, facts }: Reading): readonly RangeRecord[] {
  if (language !== 'en' || !facts.some(({ kind }) => kind === 'date')) return []
  const words = text.slice(span.start, span.end)
  return [...words.matchAll(range)].map((match) => {
    const start = span.start + match.index
    const before = tokens
      .filter(
        (token) =>
          token.end <= start &&
          token.kind === 'word' &&
          !emptyWords.has(token.low) &&
          !tooCommon.has(token.low),
      )
      .slice(-reach)
    return {
      start,
      end: start + match[0].length,
      from: match[1] ?? '',
      to: match[2] ?? '',
      before: new Set(before.map(({ low }) => low)),
    }
  })
}

/** Finds one stretch of time given twice with one end in common and the other not: "arrears from 2004 to 2009", "… 2006 to 2009". */
export function rangeConflicts(records: readonly RangeRecord[]): readonly Conflict[] {
  const seen: RangeRecord[] = []
  return records.slice(0, 50).flatMap((record) => {
    const other = seen.find((one) => {
      const oneEnd = (one.from === record.from) !== (one.to === record.to)
      return oneEnd && [...record.before].some((word) => word.length > 4 && one.before.has(word))
    })
    seen.push(record)
    if (!other) return []
    return [
      {
        kind: 'duration' as const,
        places: [other, record].map(({ start, end }) => ({ start, end })),
        values: [other, record].map(({ from, to }) => `${from}–${to}`),
      },
    ]
  })
}

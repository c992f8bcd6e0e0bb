import type { Conflict } from '../../analysis'
import { tablesOf } from '../../facts/tables'
import type { Reading } from '../../propose/reading'

const range =
  /\b(?:from|between) (?:(\d{1,2}) (\p{Lu}\p{L}+)|(\p{Lu}\p{L}+) (\d{1,2})),? (?:to|until|till|through|and) (?:(\d{1,2}) (\p{Lu}\p{L}+)|(\p{Lu}\p{L}+) (\d{1,2}))\b(?!:)/gu

/** A stretch of days in one month that ends before it begins: "from 12 May to 8 May". A later year would be written. */
export function dayRangeConflicts({ text, span, language, facts }: Reading): readonly Conflict[] {
  const tables = language === 'en' ? tablesOf(language) : null
  if (!tables || !facts.some(({ kind }) => kind === 'date')) return []
  const words = text.slice(span.start, span.end)
  if (!words.includes('from ') && !words.includes('between ')) return []
  if (/\b(?:1[5-9]|20)\d\d\b|\byears?\b/.test(words)) return []
  return [...words.matchAll(range)].flatMap((match): readonly Conflict[] => {
    const [whole, dayA, monthA, monthB, dayB, dayC, monthC, monthD, dayD] = match
    const [from, to] = [monthA ?? monthB, monthC ?? monthD]
    const [first, last] = [Number(dayA ?? dayB), Number(dayC ?? dayD)]
    if (!from || from !== to || !tables.months.has(from.toLowerCase()) || last >= first) return []
    const start = span.start + match.index
    return [
      {
        kind: 'duration',
        places: [{ start, end: start + whole.length }],
        values: [`${String(first)} ${from}`, `${String(last)} ${from}`],
      },
    ]
  })
}

import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const many = String.raw`(\d{1,3}|${numberWords.join('|')})`
const ago = new RegExp(String.raw`\b${many} years ago,? (?:in|on) (?:[^,.;]{0,20} )?((?:1[5-9]|20)\d\d)\b`)
const inYear = new RegExp(String.raw`\bin ((?:1[5-9]|20)\d\d),? ${many} years ago\b`)
const countOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : numberWords.indexOf(written) + 1

function conflictAt(reading: Reading, match: RegExpExecArray, right: number): readonly Conflict[] {
  const start = reading.span.start + match.index
  return [
    {
      kind: 'duration',
      places: [{ start, end: start + match[0].length }],
      values: [match[0], String(right)],
    },
  ]
}

/** "eight years ago, in 2015": years that the article's own year does not fit. */
export function agoConflicts(reading: Reading, thisYear: number | null): readonly Conflict[] {
  const { text, span, language, facts } = reading
  if (language !== 'en' || thisYear === null || !facts.some(({ kind }) => kind === 'date')) return []
  const words = text.slice(span.start, span.end)
  const first = ago.exec(words)
  const second = inYear.exec(words)
  const match = first ?? second
  if (!match) return []
  const count = countOf((first ? match[1] : match[2]) ?? '')
  const year = Number(first ? match[2] : match[1])
  // Both ends may count or not.
  return Math.abs(thisYear - year - count) > 1 ? conflictAt(reading, match, thisYear - year) : []
}

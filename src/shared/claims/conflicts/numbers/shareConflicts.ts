import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

const share =
  /\b(\d[\d,]*) (?:of|out of) (?:the |its |their )?(\d[\d,]*)\b[^.;:#|\n]{0,30}?\(?\b(\d{1,3}(?:\.\d+)?)(?:%| per ?cent)/g
const percent = /(\d{1,3}(?:\.\d+)?)(?:%| per ?cent)/g
// "53 percent of the remaining delegates" is a share of something else.
const parted = /\b(?:respectively|(?<!\bof )the (?:rest|remaining|remainder|others)|undecided)\b/
const whole = 100
const slack = 2
// So much above the whole are the parts of two wholes.
const most = 140

const numberOf = (written: string | undefined): number => Number((written ?? '').replaceAll(',', ''))

/** Percentages that do not fit: "29 of 50 (68%)", or the parts of one whole that make more than a hundred. */
export function percentageConflicts({ text, span, language, facts }: Reading): readonly Conflict[] {
  if (language !== 'en' || !facts.some(({ kind }) => kind === 'percentage')) return []
  const words = text.slice(span.start, span.end)
  const found: Conflict[] = []
  for (const match of words.matchAll(share)) {
    const [part, of, given] = [numberOf(match[1]), numberOf(match[2]), numberOf(match[3])]
    const real = of > 0 ? (part / of) * whole : given
    // A point either way is rounding; parts larger than their whole are something else.
    if (part > of || Math.abs(real - given) <= 1) continue
    const start = span.start + match.index
    found.push({
      kind: 'percentage',
      places: [{ start, end: start + match[0].length }],
      values: [`${String(given)}%`, `${String(Math.round(real))}%`],
    })
  }
  const parts = [...words.matchAll(percent)]
  const sum = parts.reduce((all, match) => all + numberOf(match[1]), 0)
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length > 2 && parted.test(words) && first && last && sum > whole + slack && sum < most)
    found.push({
      kind: 'percentage',
      places: [{ start: span.start + first.index, end: span.start + last.index + last[0].length }],
      values: [`${String(Math.round(sum * 10) / 10)}%`, '100%'],
    })
  return found
}

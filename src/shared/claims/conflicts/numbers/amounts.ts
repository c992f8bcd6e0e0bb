import type { Fact } from '../../analysis'
import type { Reading } from '../../propose/reading'

/** A count, sum or percentage of a sentence, and what of: "36 shells". */
export type Amount = Fact & {
  readonly count: number
  /** The noun counted, in the singular; a currency; "%"; "large" for a bare million. Empty where nothing is named. */
  readonly unit: string
  readonly words: string
  /** "about 30": it says itself that it is not exact. */
  readonly loose: boolean
  /** How far the exact number may be from the written one by rounding. */
  readonly slack: number
}

const kinds = new Set(['number', 'money', 'percentage', 'duration'])
// "18.4 million crowns … 900,000": sums so large that their parts need not repeat of what they are.
const large = /\b(?:million|billion|trillion)\b/
const loosely =
  /\b(?:about|around|over|under|nearly|almost|approximately|roughly|some|at least|at most|more|up to|less|fewer|estimated|hundreds|thousands|dozens)\b/i
// Nobody rounds by more than this share without a word that says so.
const mostRounding = 0.025

const singular = (word: string): string =>
  word
    .replace(/^(?:people|persons)$/, 'person')
    .replace(/(wo)?men$/, '$1man')
    .replace(/(?<=\p{L}{2})s$/u, '')

function unitOf({ kind, value }: Fact, words: string): string {
  if (kind !== 'number') return (value ?? '').split(' ')[1] ?? ''
  if (large.test(words)) return 'large'
  return singular((/\p{L}+$/u.exec(words)?.[0] ?? '').toLowerCase())
}

/** Half a step of the last figure that is not zero. */
function slackOf(count: number, words: string): number {
  const written = /\d[\d.,]*/.exec(words)?.[0].replaceAll(',', '').replace(/\.$/, '')
  const number = Number(written)
  if (!written || !(number > 0)) return count > 20 ? count * mostRounding : 0
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length
  const zeros = /0*$/.exec(written)?.[0].length ?? 0
  const step = decimals === undefined ? 10 ** zeros : 10 ** -decimals
  return zeros === 0 && decimals === undefined && count === number
    ? 0
    : Math.min((step / 2) * (count / number), count * mostRounding)
}

/** Reads a fact as one amount; null where it is none, or a range. `words`: as it is written. */
export function amountIn(fact: Fact, words: string): Amount | null {
  const count = kinds.has(fact.kind) ? Number((fact.value ?? '').split(' ')[0]) : NaN
  if (!(count > 0) || !fact.value || /^\d+(?:st|nd|rd|th)\b/.test(words)) return null
  const unit = unitOf(fact, words)
  return { ...fact, count, words, unit, loose: loosely.test(words), slack: slackOf(count, words) }
}

/** Reads the amounts of a sentence, in order. Ranges and ordinals are none. */
export const amountsOf = ({ facts, text }: Pick<Reading, 'facts' | 'text'>): readonly Amount[] =>
  facts.flatMap((fact) => amountIn(fact, text.slice(fact.start, fact.end)) ?? [])

/** A count with its unit: "18.4 billion", "310300 USD", "36 shell". Large sums are said in the scale of the copy. */
export function say({ count, unit }: Pick<Amount, 'count' | 'unit'>): string {
  if (unit !== 'large')
    return `${String(Math.round(count * 1e6) / 1e6)} ${unit.replace('person', 'people')}`.trim()
  const [name, size] = count >= 1e9 ? ['billion', 1e9] : ['million', 1e6]
  return `${String(Math.round((count / size) * 1e6) / 1e6)} ${name}`
}

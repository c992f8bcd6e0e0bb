import type { Fact } from '../../analysis'
import type { Reading } from '../../propose/reading'

/** A count, sum or percentage of a sentence, and what of: "36 shells". */
export type Amount = Fact & {
  readonly count: number
  /** The noun counted, in the singular; a currency; "%"; "large" for a bare million. Empty where nothing is named. */
  readonly unit: string
  readonly words: string
}

const kinds = new Set(['number', 'money', 'percentage', 'duration'])
// "18.4 million crowns … 900,000": sums so large that their parts need not repeat of what they are.
const large = /\b(?:million|billion|trillion)\b/
const loosely =
  /\b(?:about|around|over|under|nearly|almost|approximately|roughly|some|at least|at most|more|up to|less|fewer|estimated|hundreds|thousands|dozens)\b/i
// Nobody rounds by more than this share without a word that says so.
const mostRounding = 0.025

function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person'
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word
}

function unitOf({ kind, value }: Fact, count: number, words: string): string {
  if (kind !== 'number') return value?.slice(value.indexOf(' ') + 1) ?? ''
  if (count >= 1e5 && large.test(words)) return 'large'
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return singular(/\p{L}+$/u.exec(last)?.[0] ?? '')
}

/** "about 30": an amount that says itself that it is not exact. */
export const isLoose = ({ words }: Pick<Amount, 'words'>): boolean => loosely.test(words)

/** How far the exact number may be from the written one: half a step of the last figure that is not zero. */
export function slackOf({ count, words }: Pick<Amount, 'count' | 'words'>): number {
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
  const { kind, value } = fact
  if (value === null || !kinds.has(kind)) return null
  const space = value.indexOf(' ')
  const count = Number(space < 0 ? value : value.slice(0, space))
  if (!(count > 0) || (kind === 'number' && /^\d+(?:st|nd|rd|th)\b/.test(words))) return null
  return { ...fact, count, words, unit: unitOf(fact, count, words) }
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

import type { Span } from '../../../records/place'
import type { Conflict } from '../../analysis'
import { emptyWords } from '../../facts/lexicon'
import type { Reading } from '../../propose/reading'
import { type Amount, isLoose } from './amounts'
import type { NumberCheck } from './numberCheck'

/** A rough stem: "sentence" and "sentenced", "bridge" and "bridges" lead to one. */
const stem = (low: string): string => low.replace(/(?:ing|e?d|e?s|e)$/, '')

type Said = Pick<Amount, 'start' | 'end' | 'count' | 'words'> & { readonly span: Span }

const compound = /^(\d[\d.,]*|\p{L}+)-(\p{L}{3,})$/u
const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
const mostPerUnit = 40
const longest = 2_000

/** Says whether a measure is, or may be, one of what a noun names: its sentence has the noun, and "a one-day match" right behind it. */
function isOf(text: string, { start, end, span }: Said, noun: string): boolean {
  const stemmed = stem(noun)
  const isJoined = /^\S+-\p{L}/u.test(text.slice(start, end))
  const words = isJoined ? /^\S+ (\p{L}+)/u.exec(text.slice(start, span.end))?.slice(1) : wordsIn(text, span)
  return words?.some((word) => stem(word.toLowerCase()) === stemmed) ?? false
}

const wordsIn = (text: string, { start, end }: Span): readonly string[] =>
  text.slice(start, Math.min(end, start + longest)).match(/\p{L}+/gu) ?? []

/**
 * Makes a check of "the 1,820-metre bridge": words that point back at something whose measure was given before, with another
 * number. Only where the same noun was measured in that unit before, and never with this number.
 */
export function makeDefiniteCheck(): NumberCheck {
  const byUnit = new Map<string, Said[]>()

  const backAt = ({ tokens, text }: Reading, amount: Amount): readonly Conflict[] => {
    const at = tokens.findIndex(({ start }) => start === amount.start)
    const token = tokens[at]
    const noun = tokens[at + 1]
    const unit = compound.exec(token?.low ?? '')?.[2] ?? ''
    if (!token || !unit || tokens[at - 1]?.low !== 'the' || noun?.kind !== 'word' || noun.capital) return []
    if (noun.low.length < 4 || emptyWords.has(noun.low)) return []
    const same = byUnit.get(stem(unit)) ?? []
    if (same.some(({ count }) => count === amount.count)) return []
    const before = same.filter((one) => isOf(text, one, noun.low))
    const [only] = before
    if (!only || isLoose(only) || before.some(({ count }) => count !== only.count)) return []
    return [
      {
        kind: times.has(unit) ? 'duration' : 'number',
        places: [only, token].map(({ start, end }) => ({ start, end })),
        values: [only.words, `${token.low} ${noun.low}`],
      },
    ]
  }

  return (reading, amounts) => {
    const found = amounts.flatMap((amount) => (amount.words.includes('-') ? backAt(reading, amount) : []))
    for (const amount of amounts) {
      const unit = stem(
        amount.kind === 'duration' ? amount.unit : unitOf(amount.words) || named(reading, amount),
      )
      if (unit === '') continue
      const same = byUnit.get(unit)
      if (!same) byUnit.set(unit, [{ ...amount, span: reading.span }])
      else if (same.length < mostPerUnit) same.push({ ...amount, span: reading.span })
    }
    return found
  }
}

/** "a magnitude of 6.1", "magnitude 6.1": the measure of earthquakes stands before its number. */
const named = ({ text, span }: Reading, { start }: Amount): string =>
  /\bmagnitude (?:of )?$/i.test(text.slice(Math.max(span.start, start - 16), start)) ? 'magnitude' : ''

/** "1,280 metres long", "1,820-metre bridge": the noun right behind the number. */
const unitOf = (words: string): string => /\d[\d.,]*[ -](\p{L}+)/u.exec(words)?.[1]?.toLowerCase() ?? ''

import type { Conflict } from '../../analysis'
import { emptyWords } from '../../facts/lexicon'
import type { Reading } from '../../propose/reading'
import type { Amount } from './amounts'
import type { NumberCheck } from './numberCheck'

/** A rough stem: "sentence" and "sentenced", "bridge" and "bridges" lead to one. */
const stem = (low: string): string => low.replace(/(?:ing|e?d|e?s|e)$/, '')

type Said = Pick<Amount, 'start' | 'end' | 'count' | 'words' | 'loose'>

const compound = /^(\d[\d.,]*|\p{L}+)-(\p{L}{3,})$/u
const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
const mostPerNoun = 6

/**
 * Makes a check of "the 1,820-metre bridge": words that point back at something whose measure was given before, with another
 * number. Only where the same noun was measured in that unit before, and never with this number.
 */
export function makeDefiniteCheck(): NumberCheck {
  const byNoun = new Map<string, Said[]>()
  const given = new Set<string>()

  const remember = ({ tokens, span }: Reading, amounts: readonly Amount[]): void => {
    for (const amount of amounts) {
      const unit = stem(amount.kind === 'duration' ? amount.unit : unitOf(amount.words))
      if (unit === '' || amount.start < span.start) continue
      given.add(`${String(amount.count)} ${unit}`)
      // "a one-day match" measures the match and nothing else of its sentence.
      const at = tokens.findIndex(({ start }) => start === amount.start)
      const measured = compound.test(tokens[at]?.low ?? '') ? tokens.slice(at + 1, at + 2) : tokens
      for (const { kind, low } of measured) {
        if (kind !== 'word' || low.length < 4 || emptyWords.has(low)) continue
        const key = `${unit} ${stem(low)}`
        const same = byNoun.get(key)
        if (!same) byNoun.set(key, [amount])
        else if (same.length < mostPerNoun) same.push(amount)
      }
    }
  }

  const measures = ({ tokens }: Reading, amounts: readonly Amount[]): readonly Conflict[] =>
    tokens.flatMap((token, at) => {
      const [, , unit = ''] = compound.exec(token.low) ?? []
      const noun = tokens[at + 1]
      const amount = amounts.find(({ start }) => start === token.start)
      if (!unit || !amount || tokens[at - 1]?.low !== 'the' || noun?.kind !== 'word' || noun.capital)
        return []
      const key = stem(unit)
      const before = byNoun.get(`${key} ${stem(noun.low)}`) ?? []
      const [only] = before
      const isOne = only && before.every(({ count }) => count === only.count)
      if (!isOne || only.loose || only.count === amount.count || given.has(`${String(amount.count)} ${key}`))
        return []
      return [
        {
          kind: times.has(unit) ? 'duration' : 'number',
          places: [only, token].map(({ start, end }) => ({ start, end })),
          values: [only.words, `${token.low} ${noun.low}`],
        } as const,
      ]
    })

  return (reading, amounts) => {
    const found = measures(reading, amounts)
    remember(reading, amounts)
    return found
  }
}

/** "1,280 metres long", "1,820-metre bridge": the noun right behind the number. */
const unitOf = (words: string): string => /\d[\d.,]*[ -](\p{L}+)/u.exec(words)?.[1]?.toLowerCase() ?? ''

import type { Span } from '../../records/place'
import type { ReasonKind } from '../../records/claim'
import type { Fact } from '../analysis'
import type { Token } from '../attribution/tokens'
import {
  causes,
  comparisons,
  currencies,
  legals,
  months,
  organisations,
  roles,
  superlatives,
  timeUnits,
  timeWords,
  weekdays,
} from './lexicon'
import { digitsValue, factorOf, smallNumber } from './numberWords'

const fact = (kind: ReasonKind, first: Span, last: Span, value: string | null = null): Fact => ({
  kind,
  start: first.start,
  end: last.end,
  value,
})

const isYear = (token: Token) => /^(?:1[5-9]|20)\d\d$/.test(token.low)
const say = (value: number) => String(Math.round(value * 1e6) / 1e6)

/** A run of tokens that is one number, from `at` on: its end and its value. */
function numberAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly value: number } | null {
  const token = tokens[at]
  if (!token) return null
  const first = token.kind === 'number' ? digitsValue(token.low) : smallNumber(token.low)
  if (first === null) return null
  let value = first
  let end = at + 1
  for (let next = tokens[end]; next; next = tokens[end]) {
    const factor = factorOf(next.low)
    const more = next.low === 'and' ? smallNumber(tokens[end + 1]?.low ?? '') : null
    if (factor !== null) {
      value *= factor
      end++
    } else if (more !== null && value >= 100 && token.kind === 'word') {
      value += more
      end += 2
    } else break
  }
  return { end, value }
}

/** What a number counts, from the tokens around it. */
function numberFact(tokens: readonly Token[], at: number, end: number, value: number): Fact | null {
  const [first, last] = [tokens[at], tokens[end - 1]]
  if (!first || !last) return null
  const before = tokens[at - 1]
  const after = tokens[end]
  if (before && /^[$€£¥]$/.test(before.low)) return fact('money', before, last, say(value))
  if (after && currencies.has(after.low)) return fact('money', first, after, say(value))
  if (after && /^(?:%|percent)$/.test(after.low)) return fact('percentage', first, after, say(value))
  if (after?.low === 'per' && tokens[end + 1]?.low === 'cent')
    return fact('percentage', first, tokens[end + 1] ?? after, say(value))
  if (after && months.has(after.low) && after.capital) {
    const year = tokens[end + 1]
    return fact('date', first, year && isYear(year) ? year : after)
  }
  if (before?.low === 'aged') return fact('age', before, last, say(value))
  if (after?.low === 'years' && tokens[end + 1]?.low === 'old')
    return fact('age', first, tokens[end + 1] ?? after, say(value))
  if (before?.low === ',' && after?.low === ',' && value > 0 && value < 120 && tokens[at - 2]?.capital)
    return fact('age', first, last, say(value))
  if (after && timeUnits.has(after.low)) return fact('duration', first, after, `${say(value)} ${after.low}`)
  if (isYear(first) && end === at + 1) return fact('date', first, first, first.low)
  return fact('number', first, after?.kind === 'word' && !after.capital ? after : last, say(value))
}

function dateAt(tokens: readonly Token[], at: number): { readonly end: number; readonly fact: Fact } | null {
  const token = tokens[at]
  if (!token) return null
  if (months.has(token.low) && token.capital) {
    let end = at + 1
    while (
      tokens[end] &&
      (tokens[end]?.kind === 'number' || (tokens[end]?.low === ',' && tokens[end + 1]?.kind === 'number'))
    )
      end++
    const last = tokens[end - 1] ?? token
    return { end, fact: fact('date', token, last) }
  }
  if ((weekdays.has(token.low) && token.capital) || timeWords.has(token.low))
    return { end: at + 1, fact: fact('date', token, token) }
  const isAge = /^\d+-(?:year|month|week|day)s?-old$/.exec(token.low)
  if (isAge) return { end: at + 1, fact: fact('age', token, token, String(parseInt(token.low, 10))) }
  return null
}

/** A run of capitalised words that names somebody or something; single words at the start of a sentence do not count. */
function nameAt(tokens: readonly Token[], at: number): { readonly end: number; readonly fact: Fact } | null {
  const first = tokens[at]
  if (!first?.capital || first.kind !== 'word' || first.low === 'i') return null
  let end = at + 1
  while (
    tokens[end]?.capital ||
    (/^(?:of|de|van|von|der|bin|al|and|for|the)$/.test(tokens[end]?.low ?? '') &&
      tokens[end + 1]?.capital === true &&
      organisations.has(tokens[at]?.low ?? tokens[end - 1]?.low ?? ''))
  )
    end++
  const run = tokens.slice(at, end)
  const last = run.at(-1) ?? first
  if (run.some((token) => organisations.has(token.low)) && run.length > 1)
    return { end, fact: fact('organisation', first, last) }
  if (run.length > 1 && run.some((token) => roles.has(token.low)))
    return { end, fact: fact('role', first, last) }
  if (run.length > 1 || at > 0) return { end, fact: fact('name', first, last) }
  return null
}

const byWord: readonly (readonly [ReasonKind, ReadonlySet<string>])[] = [
  ['superlative', superlatives],
  ['comparison', comparisons],
  ['cause', causes],
  ['legal', legals],
]

/**
 * Finds the facts of a sentence by its tokens: numbers with what they count, money, percentages, ages, dates,
 * durations, names, roles, organisations, superlatives, comparisons, causes and legal words. One look at each token.
 */
export function findFacts(tokens: readonly Token[]): readonly Fact[] {
  const facts: Fact[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const date = dateAt(tokens, at)
    const number = date ? null : numberAt(tokens, at)
    const found = number ? numberFact(tokens, at, number.end, number.value) : null
    if (date) {
      facts.push(date.fact)
      at = date.end
      continue
    }
    if (number && found) {
      facts.push(found)
      at = number.end
      continue
    }
    const name = nameAt(tokens, at)
    if (name) {
      facts.push(name.fact)
      at = name.end
      continue
    }
    for (const [kind, list] of byWord) if (list.has(token.low)) facts.push(fact(kind, token, token))
    if (roles.has(token.low) && !token.capital && tokens[at + 1]?.capital)
      facts.push(fact('role', token, token))
    at++
  }
  return facts
}

import type { Token } from '../attribution/tokens'
import type { Fact } from '../analysis'
import { findVerbs, type VerbRole } from '../grammar/findVerbs'
import { amountAt, vagueAmountAt } from './amounts'
import type { Day } from './calendar'
import { cueWordAt } from './cueWords'
import { dateAt } from './dates'
import type { Found, Line } from './found'
import { nameAt } from './names'
import { tablesOf } from './tables'
import { tenseOf } from './tense'

/** What is known of a sentence beside its tokens; English and without a day when nothing is. */
export type Context = {
  readonly verbs?: readonly VerbRole[]
  readonly language?: string
  /** The article's own day, against which dates are resolved. */
  readonly today?: Day | null
}

const finders: readonly ((line: Line, at: number) => Found | null)[] = [
  dateAt,
  amountAt,
  vagueAmountAt,
  nameAt,
  cueWordAt,
]

/**
 * Finds the facts of a sentence by its tokens: dates, sums, percentages, ages, durations and counts with their values;
 * names with their roles, organisations, places; superlatives, comparisons, causes and words of law. In the order of the
 * text; they do not overlap. `today`: the article's own day. Nothing for a language whose words are not known. Linear.
 */
export function findFacts(
  tokens: readonly Token[],
  { verbs, language = 'en', today = null }: Context = {},
): readonly Fact[] {
  const tables = tablesOf(language)
  if (!tables) return []
  const known = verbs ?? (tables.language === 'en' ? findVerbs(tokens) : [])
  const line: Line = { tokens, verbs: known, tables, today, tense: tenseOf(tokens, tables.language) }
  const facts: Fact[] = []
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.kind === 'mark') {
      at++
      continue
    }
    let next = at + 1
    for (const find of finders) {
      const found = find(line, at)
      if (!found) continue
      const last = facts.at(-1)
      // A number's "more than" may have been taken for a comparison of its own: the number is the larger fact.
      if (last && last.start >= found.fact.start) facts.pop()
      const before = facts.at(-1)
      if (before === undefined || before.end <= found.fact.start) facts.push(found.fact)
      next = Math.max(next, found.end)
      break
    }
    at = next
  }
  return facts
}

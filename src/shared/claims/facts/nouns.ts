import { startersOf } from '../../article/starters'
import {
  isCoordinator,
  isDeterminer,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../attribution/english'
import type { Line } from './found'

const longest = 4
const mostAdjectives = 2

// Small verbs and adverbs that stand behind a number as its noun would: general knowledge.
const stops: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'waren sind ist war wurden wurde wird werden hat haben hatten kamen mal mehr weniger je pro'.split(' '),
  ),
  fr: new Set(
    'ont est sont avait avaient était étaient sera seront a plus moins pas ne fois ou près contre soit comme où ci là'.split(
      ' ',
    ),
  ),
  es: new Set(
    'es son fue fueron era eran ha han había habían será serán hay más menos lo le les se no veces o contra como que'.split(
      ' ',
    ),
  ),
}

// Adjectives that Romance languages set before the noun.
const leading = new Set(
  (
    'nouveaux nouvelles autres jeunes petits petites grands grandes anciens anciennes premiers premières derniers ' +
    'dernières nuevos nuevas otros otras jóvenes pequeños pequeñas primeros primeras últimos últimas'
  ).split(' '),
)

function endOfEnglish({ tokens, verbs }: Line, end: number): number {
  let to = end
  while (to < end + longest) {
    const token = tokens[to]
    if (token?.kind !== 'word' || verbs[to] === 'finite' || verbs[to] === 'infinitive') break
    if (
      isPreposition(token) ||
      isCoordinator(token) ||
      isRelative(token) ||
      isSubordinator(token) ||
      isDeterminer(token)
    )
      break
    if (verbs[to] === 'participle' && to > end) break
    to++
  }
  return to
}

/** German: adjectives, then the one word with a capital; nothing where no such word follows. */
function endOfGerman(line: Line, end: number): number {
  for (let to = end; to <= end + mostAdjectives; to++) {
    const token = line.tokens[to]
    if (token?.kind !== 'word') return end
    if (token.capital)
      return line.tables.months.has(token.low) || line.tables.weekdays.has(token.low) ? end : to + 1
    if (isStop(line, to) || !/e[mnrs]?$/.test(token.low)) return end
  }
  return end
}

// Endings that only verbs have.
const verbs = /(?:aron|ieron|ó|rán|rá|èrent|aient|eront)$/

function isStop({ tokens, tables }: Line, at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (tables.language !== 'de' && verbs.test(low)) return true
  return startersOf(tables.language).has(low) || (stops[tables.language]?.has(low) ?? false)
}

/** The token after what is counted: "700 asylum seekers", "1.200 neue Betten", "12 000 voyageurs". */
export function endOfNoun(line: Line, end: number): number {
  const { tokens, tables } = line
  if (tables.language === 'en') return endOfEnglish(line, end)
  if (tables.language === 'de') return endOfGerman(line, end)
  // Without the grammar of the language one word is sure, and only where it is no small one.
  const at = leading.has(tokens[end]?.low ?? '') ? end + 1 : end
  const token = tokens[at]
  const isNoun =
    token?.kind === 'word' &&
    !token.capital &&
    !isStop(line, at) &&
    !tables.weekdays.has(token.low) &&
    !/^.{1,2}'/.test(token.low)
  return isNoun ? at + 1 : end
}

import { startersOf } from '../../article/starters'
import {
  isDeterminer,
  isOpener,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
} from '../attribution/english'
import { isFirstName } from '../attribution/firstNames'
import type { Token } from '../attribution/tokens'
import { isDemonym, placesOf, type Places } from './gazetteer'
import { factOf, type Found, type Line } from './found'
import { organisations, roles } from './lexicon'

type Tokens = readonly Token[]

// A name has no more words; it bounds the look ahead.
const longest = 14
const longestRole = 10
const particles = new Set(
  'de da di do dos du del della la le van von der den ter ten al bin ibn el y'.split(' '),
)
const joiners = new Set('of for and the'.split(' '))
const bodyNames =
  'united nations,european union,u.n.,un,eu,nato,who,nasa,fifa,uefa,imf,fbi,cia,nsa,opec,unicef,unesco,interpol,bbc,cnn,afp,reuters,associated press,supreme court,white house,pentagon,kremlin,red cross,facebook,google,twitter,microsoft,apple,amazon'
const bodies: Places = {
  names: new Set(bodyNames.split(',')),
  firsts: new Set(bodyNames.split(',').map((name) => name.split(' ', 1)[0] ?? '')),
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

const opensSentence = (token: Token): boolean =>
  isDeterminer(token) ||
  isPreposition(token) ||
  isOpener(token) ||
  isSubjectPronoun(token) ||
  isSubordinator(token)

/** Where a run of capitals ends, with the small words inside it: "Ludwig van Beethoven", "Ministry of the Interior". */
function endOfRun(tokens: Tokens, start: number): number {
  let end = start + 1
  let isBody = organisations.has(tokens[start]?.low ?? '')
  while (end < start + longest) {
    const token = tokens[end]
    if (
      isName(token) ||
      (token?.kind === 'number' &&
        /^\d{1,3}[a-z]*$/i.test(token.low) &&
        isName(tokens[end - 1]) &&
        isName(tokens[end + 1]))
    ) {
      isBody ||= organisations.has(token?.low ?? '')
      end++
      continue
    }
    const low = token?.low ?? ''
    const next = tokens[end + 1]
    if (particles.has(low) && isName(next)) end += 2
    else if (
      (low === '&' || (isBody && joiners.has(low))) &&
      isName(next) &&
      (low !== 'and' || inBody(tokens, end))
    )
      end += 2
    else if (isBody && (low === 'of' || low === 'for') && next?.low === 'the' && isName(tokens[end + 2]))
      end += 3
    else return end
  }
  return end
}

/** "Ministry of Health and Welfare": "and" within what "of" or "for" opened, not between two names. */
function inBody(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index > at - 5; index--) {
    const low = tokens[index]?.low
    if (low === 'of' || low === 'for') return !organisations.has(tokens[at + 1]?.low ?? '')
    if (!isName(tokens[index])) return false
  }
  return false
}

/** "Fuad Basya, spokesman for the Indonesian military": who somebody is, behind the name. The index of the role's last word. */
function roleBehind(tokens: Tokens, end: number): number | null {
  if (tokens[end]?.low !== ',') return null
  let at = end + 1
  let has = false
  while (at < end + longestRole) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') break
    has ||= roles.has(token.low)
    if (isSubjectPronoun(token) || (at > end + 4 && !has)) break
    at++
  }
  const after = tokens[at]
  const closes = after === undefined || after.low === ',' || after.low === '.' || after.low === ')'
  return has && closes ? at - 1 : null
}

/** "mayor Luca Pastorino", "the Crown prosecutor": small words of a role before a name; the index of the first. */
function roleBefore(tokens: Tokens, at: number): number {
  let first = at
  while (first > at - 3 && roles.has(tokens[first - 1]?.low ?? '') && !tokens[first - 1]?.capital) first--
  return first
}

function isAmong(tokens: Tokens, at: number, end: number, { names, firsts }: Places): boolean {
  const first = tokens[at]?.low ?? ''
  if (!firsts.has(first)) return false
  if (end === at + 1) return names.has(first)
  return names.has(
    tokens
      .slice(at, end)
      .map(({ low }) => low)
      .join(' '),
  )
}

/** "Internet Explorer 6": a number that counts nothing belongs to the name before it. */
function withNumber({ tokens, verbs }: Line, end: number): number {
  const next = tokens[end + 1]
  const counts = next?.kind === 'word' && verbs[end + 1] !== 'finite' && !isPreposition(next) && !next.capital
  return tokens[end]?.kind === 'number' &&
    /^\d{1,3}$/.test(tokens[end]?.low ?? '') &&
    !counts &&
    next?.kind !== 'number'
    ? end + 1
    : end
}

const months = (line: Line, token: Token): boolean =>
  line.tables.months.has(token.low) || line.tables.weekdays.has(token.low)

/**
 * Reads a name at a token: a person's, with the role beside it, an organisation's or a place's; null when there is none.
 * A single capital that only opens the sentence is no name. English; in other languages, runs of two words or more.
 */
export function nameAt(line: Line, at: number): Found | null {
  const { tokens, tables: words } = line
  const first = tokens[at]
  if (!first || !isName(first) || first.low === 'i' || months(line, first)) return null
  const before = tokens[at - 1]
  const opens = at === 0 || before?.kind === 'mark'
  const isSmall = words.language === 'en' ? opensSentence(first) : startersOf(words.language).has(first.low)
  if (opens && isSmall) return null
  const end = withNumber(line, endOfRun(tokens, at))
  const run = tokens.slice(at, end)
  const known = placesOf(words.language)
  const isGerman = words.language === 'de'
  if (isAmong(tokens, at, end, bodies)) return factOf(tokens, 'organisation', at, end - 1)
  if (isAmong(tokens, at, end, known)) return factOf(tokens, 'place', at, end - 1)
  if (words.language !== 'en') return run.length > 1 && !isGerman ? factOf(tokens, 'name', at, end - 1) : null
  if (run.length > 1 && organisations.has(run.at(-1)?.low ?? ''))
    return factOf(tokens, 'organisation', at, end - 1)
  if (run.length > 2 && run.some(({ low }) => organisations.has(low)) && !isFirstName(first.low))
    return factOf(tokens, 'organisation', at, end - 1)
  const behind = run.length > 1 ? roleBehind(tokens, end) : null
  if (behind !== null) return factOf(tokens, 'role', at, behind)
  const from = roleBefore(tokens, at)
  if (from < at) return factOf(tokens, 'role', from, end - 1)
  if (run.length > 1 && run.some(({ low }) => roles.has(low))) return factOf(tokens, 'role', at, end - 1)
  if (run.length === 1 && isDemonym(first.low)) return null
  return run.length > 1 || !opens ? factOf(tokens, 'name', at, end - 1) : null
}

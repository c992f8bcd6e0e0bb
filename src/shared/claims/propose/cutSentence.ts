import type { Span } from '../../records/place'
import type { Token } from '../attribution/tokens'
import { emptyWords, months, roles, timeWords, weekdays } from '../facts/lexicon'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const openers = words(
  'who which whose when while after before because since although though where if unless until whereas',
)
const joiners = words('and but or')
const prepositions = words(
  'on in at by for from since during until along near between to after before with over of',
)
const pronouns = words('he she it they we i you')
const articles = words('the a an this that these those his her its their')
const marks = /^(?:[,;:()—–-]|["“”„«»])$/

/** The fewest words that a claim should have unless it holds a number or name. */
const fewest = 3

const isDateish = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' || months.has(token.low) || weekdays.has(token.low) || timeWords.has(token.low))

/** Says whether a comma belongs to what stands around it: a date, a place with its country, a name with its role. */
function isInnerComma(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || !after) return true
  if (isDateish(before) && isDateish(after)) return true
  // "Aceh, Indonesia": both capitalised, and the second is alone before the next mark.
  if (before.capital && after.capital && (tokens[at + 2]?.kind ?? 'mark') === 'mark') return true
  if (!before.capital) return false
  // "Fuad Basya, spokesman for": a role close behind a name.
  return tokens.slice(at + 1, at + 6).some((token) => roles.has(token.low))
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !prepositions.has(token.low)) return false
  const next = tokens[at + 1]
  if (!next) return false
  if (next.kind === 'number' || next.capital || isDateish(next)) return token.low !== 'of'
  if (token.low === 'of') return false
  // "in the first half of 2025", "at the age of four": a number or name a little further on.
  return (
    articles.has(next.low) &&
    tokens.slice(at + 2, at + 5).some((one) => one.kind === 'number' || one.capital || isDateish(one))
  )
}

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (openers.has(token.low)) return true
  if (!joiners.has(token.low)) return false
  const next = tokens[at + 1]
  if (!next) return false
  if (pronouns.has(next.low)) return true
  // "and was told", "but failed to": a verb by its look.
  return /^(?:is|are|was|were|has|have|had|will|would|could|may|did|does)$|(?:ed|ing)$/.test(next.low)
}

const hasContent = (tokens: readonly Token[]) =>
  tokens.some((token) => token.kind === 'number' || (token.kind === 'word' && !emptyWords.has(token.low)))

const wordCount = (tokens: readonly Token[]) => tokens.filter((token) => token.kind !== 'mark').length

const isFactual = (tokens: readonly Token[]) =>
  tokens.some((token) => token.kind === 'number' || isDateish(token)) ||
  tokens.filter((token) => token.capital).length > 1

/**
 * Cuts a sentence into stretches that can be ticked off one by one: at its marks, before clauses, before phrases that
 * say when, where or how many, and at `edges` (where somebody else's words begin and end). A stretch too short to be
 * read by itself stays with the one before it.
 */
export function cutSentence(tokens: readonly Token[], edges: ReadonlySet<number>): readonly Span[] {
  const pieces: Token[][] = []
  let piece: Token[] = []
  const end = () => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
  }
  tokens.forEach((token, at) => {
    if (token.kind === 'mark' && marks.test(token.low)) {
      if (token.low === ',' && isInnerComma(tokens, at)) piece.push(token)
      else if (/^["“”„«»]$/.test(token.low) && !edges.has(token.start) && !edges.has(token.end))
        piece.push(token)
      else end()
      return
    }
    const long = wordCount(piece) >= fewest
    if (edges.has(token.start) || (long && (beginsClause(tokens, at) || beginsPhrase(tokens, at)))) end()
    piece.push(token)
  })
  end()
  const joined: Token[][] = []
  for (const one of pieces) {
    const last = joined.at(-1)
    const isWeak = !hasContent(one) || (wordCount(one) < fewest && !isFactual(one))
    if (isWeak && last && !edges.has(one[0]?.start ?? -1)) last.push(...one)
    else if (hasContent(one)) joined.push(one)
  }
  return joined.flatMap((one) => {
    const kept = one.filter((token) => token.kind !== 'mark' || /^[$€£%”"»]$/.test(token.low))
    const first = kept[0]
    const last = kept.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

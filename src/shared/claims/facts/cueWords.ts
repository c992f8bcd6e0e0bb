import type { ReasonKind } from '../../records/claim'
import { factOf, type Found, type Line } from './found'
import { causes, comparisons, legals, superlatives } from './lexicon'

const byWord: readonly (readonly [ReasonKind, ReadonlySet<string>])[] = [
  ['legal', legals],
  ['superlative', superlatives],
  ['comparison', comparisons],
  ['cause', causes],
]

const notSuperlative = new Set(
  'most interest forest honest guest west request protest contest arrest suggest test rest harvest invest modest manifest'.split(
    ' ',
  ),
)
const phrases: readonly (readonly [ReasonKind, readonly string[]])[] = [
  ['cause', ['because', 'of']],
  ['cause', ['due', 'to']],
  ['cause', ['as', 'a', 'result']],
  ['cause', ['in', 'response', 'to']],
  ['cause', ['led', 'to']],
  ['cause', ['leads', 'to']],
  ['cause', ['lead', 'to']],
  ['cause', ['leading', 'to']],
  ['superlative', ['for', 'the', 'first', 'time']],
  ['superlative', ['in', 'history']],
  ['superlative', ['no', 'evidence']],
  ['comparison', ['as', 'many', 'as']],
  ['comparison', ['as', 'much', 'as']],
  ['comparison', ['compared', 'with']],
  ['comparison', ['compared', 'to']],
  ['comparison', ['in', 'line', 'with']],
]

const kindOfWord = new Map<string, ReasonKind>()
for (const [kind, list] of byWord.toReversed()) for (const word of list) kindOfWord.set(word, kind)

const phrasesByFirst = new Map<string, (readonly [ReasonKind, readonly string[]])[]>()
for (const phrase of phrases) {
  const first = phrase[1][0] ?? ''
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase])
}

function phraseAt(line: Line, at: number, low: string): Found | null {
  for (const [kind, words] of phrasesByFirst.get(low) ?? []) {
    if (words.every((word, index) => line.tokens[at + index]?.low === word))
      return factOf(line.tokens, kind, at, at + words.length - 1)
  }
  return null
}

/** The English word or phrase at a token that makes a sentence one to check: superlatives, comparisons, causes, words of law. */
export function cueWordAt(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const token = tokens[at]
  if (tables.language !== 'en' || token?.kind !== 'word') return null
  const phrase = phraseAt(line, at, token.low)
  if (phrase) return phrase
  const kind = kindOfWord.get(token.low)
  if (kind) return factOf(tokens, kind, at, at)
  const isSuperlative = token.low.length > 5 && token.low.endsWith('est') && tokens[at - 1]?.low === 'the'
  if (isSuperlative && !notSuperlative.has(token.low)) return factOf(tokens, 'superlative', at, at)
  // "the most persecuted", "most people": the first says more than the second.
  if (
    token.low === 'most' &&
    /^(?:the|'s|his|her|its|their|our)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens[at + 1]?.kind === 'word'
  )
    return factOf(tokens, 'superlative', at, at + 1)
  return null
}

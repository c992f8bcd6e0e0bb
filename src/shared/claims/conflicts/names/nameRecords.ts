import type { Span } from '../../../records/place'
import { emptyWords, roles } from '../../facts/lexicon'
import { isOddPast, isParticiple } from '../../grammar/verbs'
import type { Reading } from '../../propose/reading'

/** A name as an article writes it, with the words of which it is made. */
export type NameRecord = Span & {
  readonly words: readonly string[]
  /** The noun behind it, which may belong to it: "Nutrition *study*". */
  readonly after: (Span & { readonly word: string }) | null
  /** It goes on behind a small word, or stands in a line in which all words have capitals. */
  readonly inPart: boolean
}

const kinds = new Set(['name', 'role', 'organisation', 'place'])
const title =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|judge|senator|president|minister|captain|officer|sergeant|general)\.?$/i
const small = /^(?:of|for|and|the|de|van|von|der|&)$/i
const longest = 80
// A writer who marks a spelling with "sic" has seen it.
const sic = /^['’]?s?\W{0,3}sic\b/i
const fewestCapitals = 3
const mostSmall = 0.3

/** Says whether a sentence is written as headlines are, with a capital to nearly each long word. */
function isHeadline({ tokens }: Reading): boolean {
  const long = tokens.filter(({ kind, low }, at) => at > 0 && kind === 'word' && low.length > 3)
  const small = long.filter(({ capital }) => !capital).length
  return long.length - small >= fewestCapitals && small <= long.length * mostSmall
}

/** The names of a sentence, for comparing them over the whole article. */
export function nameRecords(reading: Reading): readonly NameRecord[] {
  const { tokens, facts, text, language } = reading
  if (language !== 'en') return []
  const headline = facts.length > 0 && isHeadline(reading)
  let at = 0
  return facts.flatMap((fact): readonly NameRecord[] => {
    if (!kinds.has(fact.kind) || fact.end - fact.start > longest) return []
    while (at < tokens.length && (tokens[at]?.start ?? 0) < fact.start) at++
    const found: NameRecord[] = []
    let run: (typeof tokens)[number][] = []
    const close = (next: number) => {
      while (run.length > 0 && small.test(run.at(-1)?.low ?? '')) run = run.slice(0, -1)
      // "The New York Times", "New York Times": the article comes and goes.
      if (run.length > 1 && run[0]?.low === 'the') run = run.slice(1)
      const [first, last] = [run[0], run.at(-1)]
      const behind = tokens[next]
      const isNoun =
        behind?.kind === 'word' &&
        !behind.capital &&
        !isParticiple(behind.low) &&
        !isOddPast(behind.low) &&
        !emptyWords.has(behind.low)
      const after = isNoun ? { start: behind.start, end: behind.end, word: behind.low } : null
      // "Whenever I": what opens the sentence, and nobody's name.
      if (last?.low === 'i') run = []
      if (run.length > 0 && first && last && !sic.test(text.slice(last.end, last.end + 8)))
        found.push({
          start: first.start,
          end: last.end,
          words: run.map(({ start, end }) => text.slice(start, end)),
          after,
          inPart: headline || (small.test(behind?.low ?? '') && (tokens[next + 1]?.capital ?? false)),
        })
      run = []
    }
    // A role's words and marks part the names inside it.
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= fact.end; at++) {
      const token = tokens[at]
      if (!token) break
      if (run.length === 0 && (title.test(token.low) || roles.has(token.low))) continue
      if (
        token.kind !== 'mark' &&
        (token.capital ||
          (run.length > 0 && small.test(token.low)) ||
          (run.length > 0 && token.kind === 'number'))
      )
        run.push(token)
      else close(at)
    }
    close(at)
    return found
  })
}

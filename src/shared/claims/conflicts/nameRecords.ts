import type { Span } from '../../records/place'
import { roles } from '../facts/lexicon'
import type { Reading } from '../propose/reading'

/** A name as an article writes it, with the words of which it is made. */
export type NameRecord = Span & {
  readonly words: readonly string[]
  /** It stands behind "Mr" and the like: its last word is a surname. */
  readonly titled: boolean
  /** The small word behind it, which may belong to it: "Nutrition *study*". */
  readonly after: (Span & { readonly word: string }) | null
}

const kinds = new Set(['name', 'role', 'organisation', 'place'])
const title =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|judge|senator|president|minister|captain|officer|sergeant|general)\.?$/i
const small = /^(?:of|for|and|the|de|van|von|der|&)$/i
const longest = 80

/** The names of a sentence, for comparing them over the whole article. */
export function nameRecords({ tokens, facts, text, language }: Reading): readonly NameRecord[] {
  if (language !== 'en') return []
  let at = 0
  return facts.flatMap((fact): readonly NameRecord[] => {
    if (!kinds.has(fact.kind) || fact.end - fact.start > longest) return []
    while (at < tokens.length && (tokens[at]?.start ?? 0) < fact.start) at++
    const found: NameRecord[] = []
    let run: (typeof tokens)[number][] = []
    let titled = false
    const close = (next: number) => {
      while (run.length > 0 && small.test(run.at(-1)?.low ?? '')) run = run.slice(0, -1)
      const [first, last] = [run[0], run.at(-1)]
      const behind = tokens[next]
      const after =
        behind?.kind === 'word' && !behind.capital
          ? { start: behind.start, end: behind.end, word: behind.low }
          : null
      if (first && last)
        found.push({
          start: first.start,
          end: last.end,
          words: run.map(({ start, end }) => text.slice(start, end)),
          titled,
          after,
        })
      run = []
      titled = false
    }
    // A role's words and marks part the names inside it.
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= fact.end; at++) {
      const token = tokens[at]
      if (!token) break
      if (run.length === 0 && title.test(token.low)) titled = true
      else if (run.length === 0 && roles.has(token.low)) titled = false
      else if (
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

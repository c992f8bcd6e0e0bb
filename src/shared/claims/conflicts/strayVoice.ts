import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'
import type { Reading } from '../propose/reading'

const own = new Set(['we', 'i', 'our', 'my', 'us', 'me'])
const furthest = 6

/**
 * Gathers where an article speaks of itself as "we" or "I". Where it does so only right before a quotation (`We need to
 * "make sure …"`), the words are the speaker's and the mark stands in the wrong place.
 */
export function makeStrayVoice(): {
  readonly add: (reading: Reading) => void
  readonly find: () => readonly Conflict[]
} {
  const places: (Span & { readonly words: string })[] = []
  let others = 0
  const add = ({ tokens, speech, text, language }: Reading): void => {
    if (language !== 'en') return
    const first = tokens.findIndex(({ low }, at) => own.has(low) && !speech[at])
    if (first < 0) return
    const quoted = tokens.findIndex((_, at) => at > first && speech[at] !== null && speech[at] !== undefined)
    const [start, end] = [tokens[first]?.start ?? 0, tokens[quoted]?.end ?? 0]
    const opens =
      first === 0 &&
      quoted > 1 &&
      quoted <= furthest &&
      !tokens.slice(first, quoted).some(({ kind }) => kind === 'mark')
    if (opens && end > start)
      places.push({ start, end, words: text.slice(start, tokens[quoted - 1]?.end ?? end) })
    else others++
  }
  return {
    add,
    find: () =>
      others > 0
        ? []
        : places.map(({ start, end, words }) => ({
            kind: 'text' as const,
            places: [{ start, end }],
            values: [words],
          })),
  }
}

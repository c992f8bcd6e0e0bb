import { canonicalJson, digestOf } from '../../records/chain'
import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'

/**
 * Names a conflict by its words, so that what was said of it holds in the next draft while they are the same, wherever
 * they stand: two spellings by themselves, anything else by the sentences it stands in, because the same two numbers may
 * contradict each other elsewhere about another thing. `text` and `sentences` (in order) are those that were read for
 * it. SHA-256 in lower-case hexadecimal.
 */
export function conflictKey(
  { kind, values, places }: Conflict,
  text: string,
  sentences: readonly Span[],
): string {
  const around =
    kind === 'name'
      ? []
      : sentences
          .filter(({ start, end }) => places.some((place) => start < place.end && place.start < end))
          .map(({ start, end }) => text.slice(start, end).trim())
  return digestOf(canonicalJson({ kind, values, around: [...new Set(around)].toSorted() }))
}

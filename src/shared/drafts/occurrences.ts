import type { DraftWords } from './draftWords'
import type { WordRange } from './matchLists'

/** Places where words stand; `all` is false where the search stopped before the end. */
export type Found = { readonly places: readonly WordRange[]; readonly all: boolean }

/** Finds where given words stand in a draft, exactly, at word bounds; stops at `limit` places. */
export type FindWords = (source: DraftWords, words: WordRange, limit: number) => Found

/** Where each word of a draft stands, by its number. */
function indexWords(
  { ids, count }: DraftWords,
  size: number,
): { readonly starts: Uint32Array; readonly places: Uint32Array } {
  const starts = new Uint32Array(size + 1)
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(count)
  for (const [at, id] of ids.entries()) {
    places[next[id] ?? 0] = at
    next[id] = (next[id] ?? 0) + 1
  }
  return { starts, places }
}

/** Whether the words at `first` are, with the spaces between them, those of `source` in `words`. */
export function standsAt(source: DraftWords, words: WordRange, draft: DraftWords, first: number): boolean {
  const size = words.last - words.first
  if (first < 0 || first + size > draft.count) return false
  for (let step = 0; step < size; step++) {
    if (source.ids[words.first + step] !== draft.ids[first + step]) return false
    if (step > 0 && source.glued[words.first + step] !== draft.glued[first + step]) return false
  }
  return true
}

// With a word that stands oftener than this to start from, what is found is no ground for anything.
const mostTries = 2_000

/** Makes a finder of words in `draft` (words with the same lexicon); the index is built on the first use. */
export function makeFinder(draft: DraftWords, lexiconSize: number): FindWords {
  let index: ReturnType<typeof indexWords> | null = null
  return (source, words, limit) => {
    index ??= indexWords(draft, lexiconSize)
    const { starts, places } = index
    const timesOf = (at: number): number => {
      const id = source.ids[at] ?? 0
      return (starts[id + 1] ?? 0) - (starts[id] ?? 0)
    }
    let rarest = words.first
    for (let at = words.first; at < words.last; at++) if (timesOf(at) < timesOf(rarest)) rarest = at
    const id = source.ids[rarest] ?? 0
    const found: WordRange[] = []
    const end = starts[id + 1] ?? 0
    const stop = Math.min(end, (starts[id] ?? 0) + mostTries)
    let at = starts[id] ?? 0
    for (; at < stop && found.length < limit; at++) {
      const first = (places[at] ?? 0) - (rarest - words.first)
      if (standsAt(source, words, draft, first)) found.push({ first, last: first + words.last - words.first })
    }
    return { places: found, all: at === end }
  }
}

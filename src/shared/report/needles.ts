import type { Id } from '../records/id'

/** Words to look for, and the source that they belong to. Shorter than `least` characters they are not looked for. */
export type Needle = { readonly words: string; readonly sourceId: Id<'source'>; readonly least: number }

/** What was found: the words as they were looked for, and the source. */
export type Found = Pick<Needle, 'words' | 'sourceId'>

/** A search for many needles at once. */
export type NeedleSearch = {
  /** The needles that a text holds, each once. */
  readonly find: (text: string) => readonly Found[]
  /** The text with all that was found replaced; `by` alone where that cannot be done without a rest. */
  readonly replace: (text: string, found: readonly Found[], by: string) => string
}

/** A passage of this many characters is a quotation whatever follows. */
const longest = 160
const buckets = 1 << 16

/** One form for all spellings of the same words: decomposed, lower case, single spaces. */
const fold = (words: string): string =>
  words.normalize('NFD').toLowerCase().replaceAll('ς', 'σ').replace(/\s+/g, ' ')

/** The bucket of the four units that begin at `at`. */
const bucketAt = (folded: string, at: number): number =>
  (((folded.charCodeAt(at) * 31 + folded.charCodeAt(at + 1)) * 31 + folded.charCodeAt(at + 2)) * 31 +
    folded.charCodeAt(at + 3)) &
  (buckets - 1)

const pattern = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * Prepares a search for needles, whatever their case, spacing and Unicode form. `except`: words that are not looked
 * for. Takes one pass over each text: needles are told apart by their first four units.
 */
export function findNeedles(needles: readonly Needle[], except: readonly string[] = []): NeedleSearch {
  const passed = new Set(except.map((words) => fold(words.trim())))
  const byFolded = new Map<string, Found>()
  for (const { words: whole, sourceId, least } of needles) {
    const words = Array.from(whole.trim()).slice(0, longest).join('').trim()
    const folded = fold(words)
    if (Array.from(words).length < least || folded.length < 4 || passed.has(folded)) continue
    if (!byFolded.has(folded)) byFolded.set(folded, { words, sourceId })
  }
  const byBucket = new Map<number, string[]>()
  for (const folded of byFolded.keys()) {
    const bucket = bucketAt(folded, 0)
    byBucket.set(bucket, [...(byBucket.get(bucket) ?? []), folded])
  }
  const taken = new Uint8Array(buckets)
  for (const bucket of byBucket.keys()) taken[bucket] = 1

  const find = (text: string): readonly Found[] => {
    if (byFolded.size === 0 || text.length === 0) return []
    const folded = fold(text)
    const found = new Set<Found>()
    for (let at = 0; at + 4 <= folded.length; at++) {
      const bucket = bucketAt(folded, at)
      if (taken[bucket] === 0) continue
      for (const needle of byBucket.get(bucket) ?? []) {
        const one = byFolded.get(needle)
        if (one !== undefined && folded.startsWith(needle, at)) found.add(one)
      }
    }
    return [...found]
  }
  return {
    find,
    replace: (text, found, by) => {
      const forms = found
        .flatMap(({ words }) => [words.normalize('NFC'), words.normalize('NFD'), words])
        .toSorted((a, b) => b.length - a.length)
      const replaced = text.replace(new RegExp(forms.map(pattern).join('|'), 'giu'), () => by)
      return find(replaced).length === 0 ? replaced : by
    },
  }
}

import type { Id } from '../records/id'
import type { Span } from '../records/place'

/** Words to look for, and the source that they belong to. Shorter than `least` characters they are not looked for. */
export type Needle = { readonly words: string; readonly sourceId: Id<'source'>; readonly least: number }

/** What was found: the words as they were looked for, and the source. */
export type Found = Pick<Needle, 'words' | 'sourceId'>

/** A search for many needles at once. */
export type NeedleSearch = {
  /** The needles that a text holds, each once. */
  readonly find: (text: string) => readonly Found[]
  /** Says whether a needle has words in a span of a text (UTF-16, end exclusive), also if it begins or ends beside it. */
  readonly touches: (text: string, span: Span) => boolean
  /** The text with all that was found replaced; `by` alone where that cannot be done without a rest. */
  readonly replace: (text: string, found: readonly Found[], by: string) => string
}

/** A passage of this many characters is a quotation whatever follows. */
const longest = 160
const buckets = 1 << 16

/** What programs write differently in the same name: apostrophes, quotation marks and hyphens. */
const alike: readonly (readonly [string, string])[] = [
  ["'", "'’‘‛`´ʼʹ′"],
  ['"', '"“”„‟″«»'],
  ['-', '-‐‑‒–—−'],
]
const unseen = '\\p{Default_Ignorable_Code_Point}'
const unseenSigns = new RegExp(unseen, 'gu')
const alikeSigns = alike.map(([sign, forms]) => [new RegExp(`[${forms}]`, 'gu'), sign] as const)

/** One form for all spellings of the same words: what is not seen left out, decomposed, without case, single spaces. */
function fold(words: string): string {
  const seen = words.replace(unseenSigns, '')
  const plain = alikeSigns.reduce((text, [forms, sign]) => text.replace(forms, sign), seen)
  // In capitals first: only there do some letters have the same form.
  const folded = plain.normalize('NFKD').toUpperCase().toLowerCase()
  return folded.replaceAll('ς', 'σ').replace(/\s+/g, ' ')
}

/** The bucket of the four units that begin at `at`. */
const bucketAt = (folded: string, at: number): number =>
  (((folded.charCodeAt(at) * 31 + folded.charCodeAt(at + 1)) * 31 + folded.charCodeAt(at + 2)) * 31 +
    folded.charCodeAt(at + 3)) &
  (buckets - 1)

function patternOf(character: string): string {
  if (/\s/.test(character)) return '\\s+'
  const forms = alike.find(([, signs]) => signs.includes(character))?.[1]
  return forms ? `[${forms}]` : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

const pattern = (words: string): string =>
  Array.from(words.replace(unseenSigns, '').replace(/\s+/g, ' '), patternOf).join(`${unseen}*`)

/**
 * Prepares a search for needles, whatever their case, spacing, Unicode form, and kind of
 * apostrophe, quotation mark or hyphen; signs that are not seen do not count. `except`: words that are not looked
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

  /** The needles that a text holds, in order, as often as they stand in it. */
  const hits = (text: string): readonly Found[] => {
    if (byFolded.size === 0 || text.length === 0) return []
    const folded = fold(text)
    const found: Found[] = []
    for (let at = 0; at + 4 <= folded.length; at++) {
      const bucket = bucketAt(folded, at)
      if (taken[bucket] === 0) continue
      for (const needle of byBucket.get(bucket) ?? []) {
        const one = byFolded.get(needle)
        if (one !== undefined && folded.startsWith(needle, at)) found.push(one)
      }
    }
    return found
  }
  const find = (text: string): readonly Found[] => [...new Set(hits(text))]
  // Twice the longest, for a text may write it with more spaces, and with signs that are not seen.
  const reach = 2 * [...byFolded.keys()].reduce((most, folded) => Math.max(most, folded.length), 0)
  return {
    find,
    touches: (text, { start, end }) => {
      if (byFolded.size === 0) return false
      const [from, to] = [Math.max(0, start - reach), end + reach]
      const beside = hits(text.slice(from, start)).length + hits(text.slice(end, to)).length
      return hits(text.slice(from, to)).length > beside
    },
    replace: (text, found, by) => {
      const forms = found
        .flatMap(({ words }) => [words.normalize('NFC'), words.normalize('NFD'), words])
        .toSorted((a, b) => b.length - a.length)
      const replaced = text.replace(new RegExp(forms.map(pattern).join('|'), 'giu'), () => by)
      return find(replaced).length === 0 ? replaced : by
    },
  }
}

import { bareSpan } from '../article/bareSpan'
import { makeLexicon, readWords, type DraftText } from '../drafts/draftWords'
import { makeFinder } from '../drafts/occurrences'
import type { Span } from '../records/place'

/** More places than this are not looked at: words that stand so often are no claim. */
const mostPlaces = 100

/** Finds the places of a draft where words stand, in the order of the text. */
export type LocateWords = (wording: string) => readonly Span[]

/**
 * Makes the finder of the places where given words stand in a draft: the same words after the one fixed normalisation
 * (see drafts/normaliseWords), at word bounds, inside one block. Where the words do not stand as given, they are looked
 * for without the quotation marks and stops around them. At most 100 places. The draft is read once; a search is
 * about linear in the words sought and in how often the rarest of them stands.
 */
export function openLocator(draft: DraftText): LocateWords {
  const lexicon = makeLexicon()
  const here = readWords(draft, lexicon)
  const known = lexicon.words.length
  const find = makeFinder(here, known)
  const locate = (wording: string): readonly Span[] => {
    const sought = readWords({ text: wording, blocks: [{ start: 0, end: wording.length }] }, lexicon)
    if (sought.count === 0 || sought.ids.some((id) => id >= known)) return []
    return find(sought, { first: 0, last: sought.count }, mostPlaces).places.flatMap(({ first, last }) =>
      here.block[first] === here.block[last - 1]
        ? [{ start: here.start[first] ?? 0, end: here.end[last - 1] ?? 0 }]
        : [],
    )
  }
  const search = (wording: string): readonly Span[] => {
    const asGiven = locate(wording)
    if (asGiven.length > 0) return asGiven
    const { start, end } = bareSpan({ start: 0, end: wording.length }, wording)
    const bare = wording.slice(start, end)
    return bare === '' || bare === wording ? [] : locate(bare)
  }
  // The same rows are looked for again with every choice that a person makes.
  const sought = new Map<string, readonly Span[]>()
  return (wording) => {
    const spans = sought.get(wording) ?? search(wording)
    sought.set(wording, spans)
    return spans
  }
}

import type { Span } from '../records/place'
import { alignDrafts, type Alignment } from './alignDrafts'
import { wordsIn, type DraftText } from './draftWords'
import { changedBeside } from './edgeValue'
import type { WordRange } from './matchLists'
import { nameChanges } from './nameChanges'
import { makeFinder, standsAt } from './occurrences'
import type { Outcome } from './outcome'
import { findRewordedTarget, findWindow } from './rewordedTarget'
import { findRuns, standsWhole } from './runs'
import { countWords, trusts, trustsInReworded, type Ground } from './trust'

const mostCandidates = 20
/** Fewer words than this turn up elsewhere by chance. */
const fewestElsewhere = 3

/** The claim's words in the next draft; a claim that began or ended inside a word does so again. */
function placeAt({ before, after }: Alignment, claim: Span, words: WordRange, target: WordRange): Span {
  const [first, last] = [words.first, words.last - 1]
  const [place, lastPlace] = [target.first, target.last - 1]
  const sizeOf = (draft: typeof before, at: number): number => (draft.end[at] ?? 0) - (draft.start[at] ?? 0)
  const into = sizeOf(before, first) === sizeOf(after, place) ? claim.start - (before.start[first] ?? 0) : 0
  const short = sizeOf(before, last) === sizeOf(after, lastPlace) ? (before.end[last] ?? 0) - claim.end : 0
  return {
    start: (after.start[place] ?? 0) + Math.max(0, into),
    end: (after.end[lastPlace] ?? 0) - Math.max(0, short),
  }
}

/** Whether anything in the sentences around the claim changed. */
function surroundingsChanged({ alignment, runs }: Ground, words: WordRange): boolean {
  const { before, after, to } = alignment
  const start = before.sentences[before.sentenceOf[words.first] ?? 0] ?? 0
  const end = before.sentences[(before.sentenceOf[words.last - 1] ?? 0) + 1] ?? 0
  if ((runs.first[words.first] ?? 0) > start || (runs.last[words.first] ?? 0) < end) return true
  const [place, last] = [to[start] ?? 0, to[end - 1] ?? 0]
  return (
    after.sentences[after.sentenceOf[place] ?? 0] !== place ||
    after.sentences[(after.sentenceOf[last] ?? 0) + 1] !== last + 1
  )
}

const spanOf = ({ after }: Alignment, words: WordRange): Span => ({
  start: after.start[words.first] ?? 0,
  end: after.end[words.last - 1] ?? 0,
})

/** Shows every place where the words stand, `likely` at least. */
function ambiguous(ground: Ground, claim: Span, words: WordRange, likely: WordRange): Outcome {
  const { alignment, findAfter } = ground
  const { places } = findAfter(alignment.before, words, mostCandidates)
  const all = places.some(({ first }) => first === likely.first) ? places : [likely, ...places]
  return { kind: 'ambiguous', candidates: all.map((place) => placeAt(alignment, claim, words, place)) }
}

/** Gives the status on to words that are the same, unless a value at their edge became another. */
function carry(
  ground: Ground,
  claim: Span,
  words: WordRange,
  place: WordRange,
  isMoved: boolean,
  isAround: boolean,
): Outcome {
  const { alignment } = ground
  const { lexicon, before, after } = alignment
  const target = placeAt(alignment, claim, words, place)
  const beside = isAround ? changedBeside(lexicon, before, after, words, place) : null
  if (beside) return { kind: 'reworded', target, changes: nameChanges(beside.before, beside.after) }
  return { kind: isMoved ? 'moved' : 'unchanged', target, surroundingsChanged: isAround }
}

/** Words that nothing became: do they stand in text that is new? The same words in another sentence are for a person. */
function lookElsewhere(ground: Ground, claim: Span, words: WordRange): Outcome {
  const { alignment, findAfter } = ground
  if (countWords(alignment, words, fewestElsewhere) < fewestElsewhere) return { kind: 'gone' }
  const isNew = (place: WordRange): boolean => {
    let old = 0
    for (let at = place.first; at < place.last; at++) if (alignment.from[at] !== -1) old++
    return old * 2 < place.last - place.first
  }
  const places = findAfter(alignment.before, words, mostCandidates).places.filter(isNew)
  if (places.length === 0) return { kind: 'gone' }
  return { kind: 'ambiguous', candidates: places.map((place) => placeAt(alignment, claim, words, place)) }
}

/** The words once more, whole, between what still stands before and after them; only where they stand there once. */
function findInWindow({ alignment }: Ground, words: WordRange): WordRange | null {
  const bounds = findWindow(alignment, words)
  if (!bounds) return null
  const size = words.last - words.first
  const found: number[] = []
  for (let at = bounds.first; at + size <= bounds.last; at++) {
    if (standsAt(alignment.before, words, alignment.after, at)) found.push(at)
  }
  const [first = 0] = found
  return found.length === 1 ? { first, last: first + size } : null
}

// A quotation that began longer ago than this is a text with a mark too many.
const longestQuotation = 600

/** Whether the claim stands between quotation marks: an odd number of them opened in its block before it. */
function isInsideQuotation({ before, lexicon }: Alignment, words: WordRange): boolean {
  const mark = lexicon.ids.get('"') ?? -1
  let marks = 0
  for (let at = words.first; at < words.last; at++) if (before.ids[at] === mark) return false
  for (let at = words.first - 1; at >= Math.max(0, words.first - longestQuotation); at--) {
    if (before.block[at] !== before.block[words.first]) break
    if (before.ids[at] === mark) marks++
  }
  return marks % 2 === 1
}

function carryClaim(ground: Ground, claim: Span): Outcome {
  const { alignment, runs } = ground
  const { before, after, to, moved } = alignment
  const words = wordsIn(before, claim)
  if (words.first >= words.last) return { kind: 'gone' }
  if (standsWhole(alignment, runs, words)) {
    const first = to[words.first] ?? 0
    const place = { first, last: first + words.last - words.first }
    if (!trusts(ground, words)) return ambiguous(ground, claim, words, place)
    return carry(ground, claim, words, place, moved[words.first] === 1, surroundingsChanged(ground, words))
  }
  const kin = alignment.kinOf[alignment.beforeUnits.unitOf[words.first] ?? 0]
  const again = kin ? findInWindow(ground, words) : null
  if (kin && again && trustsInReworded(ground, words, kin))
    return carry(ground, claim, words, again, kin.moved, true)
  const target = findRewordedTarget(alignment, words)
  if (!target) return lookElsewhere(ground, claim, words)
  const beforeWords = before.text.slice(before.from[words.first], before.to[words.last - 1])
  const afterWords = after.text.slice(after.from[target.first], after.to[target.last - 1])
  const changes = nameChanges(beforeWords, afterWords, isInsideQuotation(alignment, words))
  return { kind: 'reworded', target: spanOf(alignment, target), changes }
}

/** Carries claims over an alignment that was already made; see `carryOver`. */
export function carryAcross(alignment: Alignment, claims: readonly Span[]): readonly Outcome[] {
  const size = alignment.lexicon.words.length
  const ground = {
    alignment,
    runs: findRuns(alignment),
    findBefore: makeFinder(alignment.before, size),
    findAfter: makeFinder(alignment.after, size),
  }
  return claims.map((claim) => carryClaim(ground, claim))
}

/**
 * Says what became of each claim's words from one draft to the next.
 * In: both drafts, and the claims' spans in `before` (UTF-16, end exclusive). Out: one outcome a claim, in order, with
 * spans in `after`. 'unchanged' and 'moved' are given only to words that are equal after the one normalisation
 * (normaliseWords) and whose place is sure; likeness never carries a status. Never fails.
 */
export function carryOver(input: {
  readonly before: DraftText
  readonly after: DraftText
  readonly claims: readonly Span[]
}): readonly Outcome[] {
  return carryAcross(alignDrafts(input.before, input.after), input.claims)
}

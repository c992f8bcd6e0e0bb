import type { Block } from '../../records/block'
import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'
import type { Day } from '../facts/calendar'
import type { Reading } from '../propose/reading'
import { makeMarkCheck } from './blockMarks'
import { ageConflicts, durationConflicts, weekdayConflicts } from './dateConflicts'
import { isForeign } from './foreignWords'
import { nameConflicts } from './nameConflicts'
import { nameRecords, type NameRecord } from './nameRecords'
import { nameVerbConflicts, verbRecords, type VerbRecord } from './nameVerbs'
import { countRecords, numberConflicts, type CountRecord } from './numberConflicts'
import { rangeConflicts, rangeRecords, type RangeRecord } from './rangeConflicts'
import { percentageConflicts } from './shareConflicts'
import { makeStrayVoice } from './strayVoice'
import { makeSpellings } from './spellings'
import { makeSumCheck } from './sumConflicts'
import { agreement } from './text/agreement'
import { articleForms } from './text/articleForms'
import { bareNouns } from './text/bareNouns'
import { closedPast } from './text/closedPast'
import { doubledWords } from './text/doubledWords'
import { fixedPhrases } from './text/fixedPhrases'
import { misspellings } from './text/misspellings'
import { modifiers } from './text/modifiers'
import { openings } from './text/openings'
import { tenseShift } from './text/tenseShift'
import { strayMarks } from './text/strayMarks'

/** Gathers an article sentence by sentence, in order, and says in the end where it contradicts itself. */
export type ConflictFinder = {
  readonly addBlock: (block: Block, next: Block | null) => void
  readonly addSentence: (reading: Reading, block: Block) => void
  readonly find: () => readonly Conflict[]
}

const byPlace = (a: Conflict, b: Conflict): number => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)

/** The same slip in many places is one conflict: "((it))" after every quotation. */
function together(conflicts: readonly Conflict[]): readonly Conflict[] {
  const slips = new Map<string, { readonly first: Conflict; readonly places: Span[] }>()
  const found: Conflict[] = []
  for (const one of conflicts) {
    const [place] = one.places
    if (one.kind !== 'text' || one.places.length !== 1 || !place) {
      found.push(one)
      continue
    }
    const key = one.values.join('|')
    const same = slips.get(key)
    if (same) same.places.push(place)
    else slips.set(key, { first: one, places: [place] })
  }
  for (const { first, places } of slips.values()) found.push({ ...first, places })
  return found
}

/**
 * Makes a finder of conflicts: places of the copy that contradict each other or themselves, and slips of the text. A
 * false alarm costs more trust than a miss, so each check asks for more than it needs. Linear in the text.
 */
export function makeConflictFinder(text: string, today: Day | null): ConflictFinder {
  const thisYear = today?.year ?? null
  const checks = [
    doubledWords,
    articleForms,
    fixedPhrases,
    agreement,
    closedPast(thisYear),
    openings,
    strayMarks,
    bareNouns,
    modifiers,
    misspellings,
    tenseShift,
  ]
  const found: Conflict[] = []
  const names: NameRecord[] = []
  const counts: CountRecord[] = []
  const ranges: RangeRecord[] = []
  const verbs: VerbRecord[] = []
  const spellings = makeSpellings()
  const voice = makeStrayVoice()
  const sums = makeSumCheck()
  const marks = makeMarkCheck()
  let sentences = 0
  const addAll = <T>(into: T[], more: readonly T[]): void => {
    for (const one of more) into.push(one)
  }
  return {
    addBlock: (block, next) => {
      addAll(found, marks(text, block, next))
    },
    addSentence: (reading, block) => {
      sentences++
      if (!isForeign(reading)) for (const check of checks) addAll(found, check(reading, block))
      for (const check of [durationConflicts, percentageConflicts, sums]) addAll(found, check(reading))
      addAll(found, weekdayConflicts(reading, today))
      addAll(found, ageConflicts(reading, thisYear))
      addAll(names, nameRecords(reading))
      addAll(counts, countRecords(reading, sentences))
      addAll(ranges, rangeRecords(reading))
      addAll(verbs, verbRecords(reading))
      spellings.add(reading)
      voice.add(reading)
    },
    find: () =>
      [
        ...together(found),
        ...nameConflicts(names),
        ...numberConflicts(counts),
        ...rangeConflicts(ranges),
        ...nameVerbConflicts(verbs),
        ...spellings.find(),
        ...voice.find(),
      ].toSorted(byPlace),
  }
}

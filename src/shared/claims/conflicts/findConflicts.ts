import type { Block } from '../../records/block'
import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'
import type { Day } from '../facts/calendar'
import type { Reading } from '../propose/reading'
import { makeMarkCheck } from './blockMarks'
import { agoConflicts } from './dates/agoConflicts'
import { anniversaryConflicts } from './dates/anniversaryConflicts'
import { ageConflicts, durationConflicts, weekdayConflicts } from './dates/dateConflicts'
import { dayRangeConflicts } from './dates/dayRanges'
import { impossibleDays } from './dates/impossibleDays'
import { isForeign } from './foreignWords'
import { nameConflicts } from './names/nameConflicts'
import { nameRecords, type NameRecord } from './names/nameRecords'
import { nameVerbConflicts, verbRecords, type VerbRecord } from './text/nameVerbs'
import { countRecords, numberConflicts, type CountRecord } from './numbers/numberConflicts'
import { rangeConflicts, rangeRecords, type RangeRecord } from './dates/rangeConflicts'
import { percentageConflicts } from './numbers/shareConflicts'
import { personConflicts } from './people/personConflicts'
import { personRecords, type PersonRecord } from './people/personRecords'
import { lifeConflicts } from './people/lifeConflicts'
import { makeStrayVoice } from './strayVoice'
import { makeSpellings } from './spellings'
import { makeVarieties } from './varieties'
import { amountsOf } from './numbers/amounts'
import { makeChangeCheck } from './numbers/changeConflicts'
import { conversions } from './numbers/conversions'
import { makeCountedAgainCheck } from './numbers/countedAgain'
import { countedNames } from './numbers/countedNames'
import { makeDefiniteCheck } from './numbers/definiteConflicts'
import { makeGroupCheck } from './numbers/groupConflicts'
import { makeScoreCheck } from './numbers/scoreConflicts'
import { sharesInWords } from './numbers/sharesInWords'
import { makeSlipCheck } from './numbers/slipConflicts'
import { fractionFirstOf, fractionOf, makeShareOfThemCheck, sharesOfOne } from './numbers/partConflicts'
import { makeSumCheck } from './numbers/sumConflicts'
import { makeTollCheck } from './numbers/tollConflicts'
import { votesOfChamber, votesOfWhole } from './numbers/voteConflicts'
import { listedParts, partsAmong, partsInAll, partsOfWhich } from './numbers/wholeConflicts'
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
  const people: PersonRecord[] = []
  const counts: CountRecord[] = []
  const ranges: RangeRecord[] = []
  const verbs: VerbRecord[] = []
  const spellings = makeSpellings()
  const varieties = makeVarieties()
  const voice = makeStrayVoice()
  const numberChecks = [
    makeSumCheck(),
    listedParts,
    partsInAll,
    partsOfWhich,
    partsAmong,
    votesOfWhole,
    votesOfChamber,
    conversions,
    sharesInWords,
    countedNames,
    makeChangeCheck(),
    fractionOf,
    fractionFirstOf,
    sharesOfOne,
    makeShareOfThemCheck(),
    makeDefiniteCheck(),
    makeScoreCheck(),
    makeGroupCheck(),
    makeCountedAgainCheck(),
    makeSlipCheck(),
    makeTollCheck(thisYear),
  ]
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
      for (const check of [
        durationConflicts,
        percentageConflicts,
        impossibleDays,
        dayRangeConflicts,
        lifeConflicts,
      ])
        addAll(found, check(reading))
      if (reading.language === 'en') {
        const amounts = amountsOf(reading)
        for (const check of numberChecks) addAll(found, check(reading, amounts))
      }
      addAll(found, weekdayConflicts(reading, today))
      addAll(found, ageConflicts(reading, thisYear))
      addAll(found, agoConflicts(reading, thisYear))
      addAll(found, anniversaryConflicts(reading, thisYear))
      addAll(names, nameRecords(reading))
      addAll(people, personRecords(reading))
      addAll(counts, countRecords(reading, sentences))
      addAll(ranges, rangeRecords(reading))
      addAll(verbs, verbRecords(reading))
      spellings.add(reading)
      varieties.add(reading)
      voice.add(reading)
    },
    find: () =>
      [
        ...together(found),
        ...nameConflicts(names),
        ...personConflicts(people, thisYear),
        ...numberConflicts(counts),
        ...rangeConflicts(ranges),
        ...nameVerbConflicts(verbs),
        ...spellings.find(),
        ...varieties.find(),
        ...voice.find(),
      ].toSorted(byPlace),
  }
}

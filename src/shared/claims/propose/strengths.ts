import type { Span } from '../../records/place'
import { isCoordinator, isDeterminer, isPreposition, isRelative } from '../attribution/english'
import { atMark } from './atMark'
import { joinSubjects } from './bareSubjects'
import { beforeWord } from './beforeWord'
import { leansOn, longestSubject } from './clauses'
import { partSubjects } from './heavySubjects'
import { howWoven } from './howWoven'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'

/** Whether a finite verb or the end of the subject follows a phrase at once: then the phrase belongs to the subject. */
function belongsToSubject({ tokens, verbs }: Reading, at: number, reach: number): boolean {
  for (let index = at + 1; index < at + reach; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark' || isCoordinator(token)) return false
    if (verbs[index] === 'finite') return true
  }
  return false
}

/** The strength of the gap before each token of a sentence. `edges`: offsets where somebody else's words begin or end. */
export function gapStrengths(reading: Reading, contents: readonly Span[]): Uint8Array {
  const { tokens, speech, verbs } = reading
  const gaps = new Uint8Array(tokens.length)
  const edges = new Set(contents.flatMap(({ start, end }) => [start, end]))
  const opensContent = (at: number) => edges.has(tokens[at]?.start ?? -1)
  let words = 0
  let seen = false
  let hasFinite = false
  let isSubordinate = false
  let pending = 0
  let last: number = strength.none
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const quoted = speech[at] !== speech[at - 1] && at > 0
    // "warned that the figures were “a snapshot”": the words before the quotation need it.
    // "called on “the councils": a preposition needs the words that are quoted, whatever verb it may go with.
    const woven = quoted ? howWoven(reading, at) : 'no'
    const needs = leansOn(before) || isPreposition(before) || woven !== 'no'
    let gap = woven === 'within' ? strength.none : Math.max(pending, quoted && !needs ? strength.speech : 0)
    pending = 0
    if (speech[at] && !quoted) gap = strength.none
    else if (token.kind === 'mark') pending = speech[at] ? 0 : atMark(reading, at)
    else {
      let own = beforeWord(reading, at, last === strength.figure ? words + 1 : words, {
        seen,
        hasFinite,
        isSubordinate,
      })
      if (own > 0 && own <= strength.figure && belongsToSubject(reading, at, hasFinite ? 6 : longestSubject))
        own = strength.none
      if (own > 0 && own < strength.clause && leansOn(before)) own = strength.none
      // "at the museum in Leeds": one place.
      if (own === strength.place && last === strength.place) own = strength.none
      gap = Math.max(gap, own)
    }
    // "told that | the ramp": the joining word goes with what it opens.
    const opens =
      token.low === 'that'
        ? opensContent(at) || opensContent(at + 1)
        : before?.low !== 'that' && opensContent(at)
    // "told a | few thousand": a word that opens a noun phrase needs the rest of it.
    const isOpen = isPreposition(before) || (isDeterminer(before) && before?.low !== 'that')
    if (at > 0 && ((opens && !isOpen) || (before && edges.has(before.end))))
      gap = Math.max(gap, strength.content)
    gaps[at] = gap
    // "farmer's lung (| where …": the bracket goes with what it opens.
    if (before?.low === '(' && gap > strength.none && !speech[at]) {
      gaps[at - 1] = leansOn(tokens[at - 2]) ? strength.none : gap
      gaps[at] = strength.none
    }
    if (gap >= strength.clause || subordinators.has(token.low) || isRelative(token)) {
      seen = false
      hasFinite = false
      isSubordinate = subordinators.has(token.low) || isRelative(token)
    }
    if (gap > 0) {
      words = 0
      last = gap
    }
    if (token.kind !== 'mark') words++
    hasFinite ||= verbs[at] === 'finite'
    if (verbs[at] === 'finite' || verbs[at] === 'participle') seen = true
  })
  partSubjects(reading, gaps)
  if (reading.language === 'en') joinSubjects(reading, gaps)
  return gaps
}

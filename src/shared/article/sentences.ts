import type { Block } from '../records/block'
import type { Span } from '../records/place'
import { abbreviationsOf } from './abbreviations'
import { endsSentence, type Rules } from './boundary'
import { bit, characterTable, isAt, skip, skipBack } from './characters'
import { makeGuard } from './guards'
import { makeLineEnds } from './lines'
import { continues, markerAt, type Marker } from './lists'
import { endOfSalutation } from './salutations'
import { readSign } from './signs'
import { sayingsOf, startersOf } from './starters'
import { readStop } from './stop'

const triggers = bit.stop | bit.bullet | bit.opener | bit.closer | bit.line | bit.sign

const known = new Map<string, Rules>()

function rulesOf(language: string): Rules {
  const before = known.get(language)
  if (before) return before
  const primary = language.split('-', 1)[0]?.toLowerCase() || 'en'
  const rules: Rules = {
    language: primary,
    abbreviations: abbreviationsOf(primary),
    starters: startersOf(primary),
    sayings: sayingsOf(primary),
  }
  known.set(language, rules)
  return rules
}

/**
 * Finds the sentences of one block. It is shown nothing but the block's own text, so that an edit elsewhere changes
 * nothing here. `language`: BCP 47 tag, English when empty. Offsets are UTF-16 units of `text`.
 */
export function splitSentencesOfBlock(
  text: string,
  block: Pick<Block, 'start' | 'end'>,
  language: string,
): Span[] {
  const found: Span[] = []
  split(text.slice(block.start, block.end), rulesOf(language), (start, end) => {
    found.push({ start: block.start + start, end: block.start + end })
  })
  return found
}

function split(text: string, rules: Rules, found: (start: number, end: number) => void): void {
  const table = characterTable()
  const end = skipBack(text, text.length, 0, bit.space)
  let start = skip(text, 0, end, bit.space)
  const closes = makeGuard(text, end)
  const isLineEnd = makeLineEnds(text, start, end)
  let guard = -1
  let marker: Marker | null = null
  const cut = (to: number, next: number): void => {
    if (to > start) found(start, skipBack(text, to, start, bit.space))
    start = next
    passSalutation()
  }
  const passSalutation = (): void => {
    const after = rules.language === 'en' ? endOfSalutation(text, start) : -1
    if (after < 0 || after >= end) return
    found(start, skipBack(text, after, start, bit.space))
    start = after
  }
  passSalutation()
  const isMarker = (at: number): boolean => {
    const here = markerAt(text, at, start, end)
    if (!here) return false
    const words = marker ? text.slice(marker.start, Math.min(here.start, marker.start + 80)) : ''
    if (marker && continues(marker, here, words)) cut(here.start, here.start)
    if (here.start !== start) return false
    marker = here
    return true
  }
  let at = start
  while (at < end) {
    const bits = (table[text.charCodeAt(at)] ?? 0) & triggers
    if (bits === 0) {
      at++
    } else if ((bits & bit.stop) !== 0) {
      const stop = readStop(text, start, at, end)
      const marks = stop.end === at + 1 && isMarker(text[stop.end] === ')' ? stop.end : at)
      at = stop.end
      if (!marks && stop.closed > guard && endsSentence(text, { ...stop, sentence: start }, end, rules)) {
        cut(stop.closed, stop.next)
        at = stop.next
      }
    } else if ((bits & bit.line) !== 0) {
      const next = skip(text, at, end, bit.space)
      if (isLineEnd(at, next)) {
        cut(at, next)
        guard = -1
      }
      at = next
    } else if ((bits & bit.bullet) !== 0) {
      if (at > guard && isAt(text, at - 1, bit.space)) cut(at, at)
      at++
    } else if ((bits & bit.sign) !== 0) {
      const sign = readSign(text, at, start, end)
      for (const beginning of sign.beginnings) cut(beginning, beginning)
      at = sign.next
    } else {
      if (text[at] === ')') isMarker(at)
      if (at >= guard && at > start && (bits & bit.opener) !== 0) guard = Math.max(guard, closes(at))
      at++
    }
  }
  if (start < end) found(start, end)
}

/**
 * Finds the sentences of all blocks, in order: they do not overlap, never cross a block's end, and hold every character
 * that is not white space. `language`: BCP 47 tag, English when empty; offsets are UTF-16 units. Linear in the text.
 */
export function splitSentences(text: string, blocks: readonly Block[], language: string): Span[] {
  return blocks.flatMap((block) => splitSentencesOfBlock(text, block, language))
}

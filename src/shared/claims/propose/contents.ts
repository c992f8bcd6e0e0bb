import { cueVerbs } from '../attribution/cueVerbs'
import { isPreposition, isSubordinator } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import type { Span } from '../../records/place'
import type { Reading } from './reading'
import { isStatement } from './sayer'

const fewestLetters = 12

/** Whether a cue takes a thing and never a clause: "challenged", "praised". */
function takesThing(cue: string): boolean {
  const frames = cueVerbs.get(cue.toLowerCase())?.frames
  return frames !== undefined && !frames.clause && !frames.told && !frames.question
}

/** The word before a cue in "ing". */
function wordBefore({ text, tokens }: Reading, { start, end }: Span): Token | undefined {
  if (!text.endsWith('ing', end)) return undefined
  const at = tokens.findIndex((token) => token.start >= start)
  return tokens[at - 1]
}

/**
 * The contents that a sentence is cut at: what is said aloud and by whom, outermost only, and long enough to be read by
 * itself. Attributions come in the order of their contents.
 */
export function contentsToCut(reading: Reading): readonly Span[] {
  const ordered = reading.attributions
    .filter(({ spoken, cue, content }) => spoken && cue && content.end - content.start >= fewestLetters)
    .toSorted((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const kept: Span[] = []
  let end = -1
  for (const one of ordered) {
    const { content, cue, source, kind } = one
    if (kind === 'indirect' && !source) continue
    // "confirmed the agreement": a thing, no statement, is no claim without its verb.
    if (kind === 'indirect' && !isStatement(reading, one)) continue
    // "challenged the rule that they had made": a thing again, whatever is told of it.
    if (kind !== 'direct' && cue && takesThing(reading.text.slice(cue.start, cue.end))) continue
    // "criticised for saying that it leaked": the cue is no verb of the sentence.
    const opener = cue ? wordBefore(reading, cue) : undefined
    if (isPreposition(opener) || isSubordinator(opener)) continue
    // Words within what another said, or a cue that is itself somebody's words.
    if (content.end <= end || (cue && cue.start < end)) continue
    kept.push(content)
    end = content.end
  }
  return kept
}

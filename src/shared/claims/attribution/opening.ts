import { isCoordinator, isDeterminer, isSubjectPronoun } from './english'
import { isMark, speechAt, type Sentence } from './sentence'
import type { Token } from './tokens'

// No cue further back opens a sentence: it bounds the work for one cue.
const longestOpening = 60
const openers = new Set(
  'when while if although though after before as since because having despite even once whenever'.split(' '),
)

/** Says whether a cue stands in the clause that opens its sentence: "When he said it was safe, nobody laughed." */
export function isInOpening(tokens: readonly Token[], cue: number): boolean {
  if (cue > longestOpening) return false
  const first = isCoordinator(tokens[0]) ? 1 : 0
  const opens = first === cue ? tokens[first]?.low.endsWith('ing') : openers.has(tokens[first]?.low ?? '')
  if (!opens && tokens[first]?.low !== 'asked') return false
  for (let index = first + 1; index < cue; index++) if (isMark(tokens[index], ',')) return false
  return true
}

/** Where the clause that opens a sentence ends (exclusive): at the comma before the subject of the main clause. */
export function endOfOpening(sentence: Sentence, from: number, end: number): number {
  const { tokens } = sentence
  for (let index = from + 1; index < end; index++) {
    if (!isMark(tokens[index], ',') || speechAt(sentence, index)) continue
    const next = tokens[index + 1]
    if (isSubjectPronoun(next) || isDeterminer(next) || next?.capital) return index
  }
  return end
}

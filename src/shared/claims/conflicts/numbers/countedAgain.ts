import type { Conflict } from '../../analysis'
import { type Amount, isLoose } from './amounts'
import type { NumberCheck } from './numberCheck'
import { isPerson } from './wholeConflicts'

type Before = { readonly only: Amount; readonly nouns: ReadonlySet<string> }

// What happened to people, and what the next sentence may call them.
const fates: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\b(?:killed|died|dead)\b/, new Set(['victim', 'dead'])],
  [/\b(?:arrested|detained|held|charged)\b/, new Set(['suspect', 'arrested', 'detained', 'defendant'])],
]
const again =
  /\b(?:the|all) (\p{L}+|\d{1,3}) (victims?|dead|suspects?|arrested|detained|defendants?)\b(?! (?:who|of|from|in|on|at)\b)/iu
const otherwise =
  /\b(?:among|including|of them|of whom|another|more|other|others|later|earlier|also|least|previous)\b/i
const most = 100

/**
 * Makes a check of "Five people died in the crash. The four victims …": people whom the next sentence counts again, as known,
 * with another number.
 */
export function makeCountedAgainCheck(): NumberCheck {
  let before: Before | null = null
  return ({ text, span, speech }, amounts): readonly Conflict[] => {
    const earlier = before
    before = null
    if (amounts.length === 0) return []
    const words = text.slice(span.start, span.end)
    const people = amounts.filter(isPerson)
    const [only] = people
    const fate = only && fates.find(([happened]) => happened.test(words))
    before =
      only && fate && people.length === 1 && !isLoose(only) && !speech.some(Boolean) && !otherwise.test(words)
        ? { only, nouns: fate[1] }
        : null
    const match = earlier && amounts.length > 0 ? again.exec(words) : null
    if (!earlier || !match || otherwise.test(words)) return []
    const noun = (match[2] ?? '').toLowerCase().replace(/s$/, '')
    const start = span.start + match.index
    const end = start + match[0].length
    const said = amounts.find((one) => one.start >= start && one.start < end)
    if (!said || !earlier.nouns.has(noun) || said.count === earlier.only.count || said.count > most) return []
    return [
      {
        kind: 'number',
        places: [
          { start: earlier.only.start, end: earlier.only.end },
          { start, end },
        ],
        values: [earlier.only.words, match[0]],
      },
    ]
  }
}

const closers = new Set(['"', "'", ')', ']'])
const enders = new Set(['.', '!', '?', '…'])
const unspacedEnders = new Set(['。', '！', '？'])

// After these a full stop ends an abbreviation. Too long a sentence only shows more surroundings, so few are enough.
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof St Sen Rep Gov Gen Col Lt Sgt Capt Hon Rev No Nos Fig vs cf etc Jr Sr Inc Ltd Co Corp approx ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
)

// Only after one of these can a sentence begin; looked at for every word, so by its code.
const mayEnd = new Uint8Array(0x10000)
for (const mark of [...closers, ...enders, ...unspacedEnders]) mayEnd[mark.charCodeAt(0)] = 1

const isLowerCase = (character: string): boolean => character !== character.toUpperCase()

/**
 * Whether a sentence begins at word `at` of a normalised text, seen from the marks before it. In doubt it says no: the
 * sentence shown around a claim is then longer, never shorter. `from` and `to`: the offsets of all words up to `at`.
 */
export function startsSentence(text: string, from: Uint32Array, to: Uint32Array, at: number): boolean {
  let last = at - 1
  if (mayEnd[text.charCodeAt((to[last] ?? 0) - 1)] === 0) return false
  const first = from[at] ?? 0
  const spaced = (to[last] ?? 0) < first
  const word = (index: number): string => text.slice(from[index], to[index])
  if (!spaced && !unspacedEnders.has(text[(to[last] ?? 0) - 1] ?? '')) return false
  while (last > 0 && to[last - 1] === from[last] && closers.has(word(last))) last--
  const ender = word(last)
  if (unspacedEnders.has(ender)) return !closers.has(word(at)) || spaced
  if (!spaced || !enders.has(ender) || isLowerCase(text[first] ?? '')) return false
  if (ender !== '.' || last === 0 || to[last - 1] !== from[last]) return true
  const before = word(last - 1)
  return !(abbreviations.has(before) || /^\p{L}$/u.test(before))
}

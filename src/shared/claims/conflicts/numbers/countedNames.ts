import { isLoose } from './amounts'
import type { NumberCheck } from './numberCheck'
import { persons } from './wholeConflicts'

const people = new Set([
  ...persons,
  'suspect',
  'victim',
  'brother',
  'sister',
  'minister',
  'candidate',
  'author',
])

/** "three children: Mark, Elise, Tom and Beth": a count, a colon, and as many names as it says. */
export const countedNames: NumberCheck = ({ text, span }, amounts) => {
  const words = amounts.length > 0 ? text.slice(span.start, span.end) : ''
  if (!words.includes(': ')) return []
  const list =
    /: ((?:\p{Lu}[\p{L}.’' -]{1,30}, ){1,8}\p{Lu}[\p{L}.’' -]{1,30},? and \p{Lu}[\p{L}.’' -]{1,30}|\p{Lu}[\p{L}.’' -]{1,30} and \p{Lu}[\p{L}.’' -]{1,30})[.;]?$/u.exec(
      words,
    )
  const names = list?.[1]
  const count = amounts.findLast(({ end }) => list !== null && end <= span.start + list.index)
  if (!names || !count || count.kind !== 'number' || isLoose(count) || count.unit === '') return []
  const at = span.start + (list?.index ?? 0)
  // Nothing but the noun stands between the number and its list, or people, and what happened to them, open the sentence.
  const isOpening = amounts.length === 1 && count.start === span.start && people.has(count.unit)
  const areNamed = names
    .split(/, and |, | and /)
    .every((name) => /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+$/u.test(name))
  if (at > count.end && !(isOpening && areNamed)) return []
  const found = names.split(/, and |, | and /).length
  if (found === count.count || count.count > 9) return []
  return [
    {
      kind: 'sum',
      places: [
        { start: count.start, end: count.end },
        { start: at + 2, end: at + 2 + names.length },
      ],
      values: [count.words, String(found)],
    },
  ]
}

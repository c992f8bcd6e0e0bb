import { bit, isAt, skipBack, wordBits } from './characters'

/** The mark before an item of a list that runs on in a line: "2.)", "(b)", "iii.", "• 9." */
export type Marker = {
  /** Where it begins, with its bracket and bullet. */
  readonly start: number
  /** What stands around the number: only items with the same marks belong together. */
  readonly form: string
  /** What its number can mean: "i" is the first Roman number and the ninth letter. */
  readonly values: readonly number[]
}

const longestNumber = 4
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

function valuesOf(number: string): readonly number[] {
  if (/^\d{1,2}$/.test(number)) return [Number(number)]
  const small = number.toLowerCase()
  const values = /^[a-z]$/.test(small) ? [100 + small.charCodeAt(0)] : []
  return roman.includes(small) ? [...values, 200 + roman.indexOf(small)] : values
}

function bulletBefore(text: string, at: number, start: number): number {
  const bullet = skipBack(text, at, start, bit.space)
  return bullet > start && isAt(text, bullet - 1, bit.bullet) ? bullet - 1 : at
}

/** Reads the marker that ends with the bracket or full stop at `at`; null when there is none. `start` bounds the look back. */
export function markerAt(text: string, at: number, start: number, end: number): Marker | null {
  let last = at
  if (text[at] === ')' && text[at - 1] === '.') last--
  let first = last
  while (first > start && last - first < longestNumber && isAt(text, first - 1, wordBits)) first--
  if (first === last || (at + 1 < end && !isAt(text, at + 1, bit.space))) return null
  const number = text.slice(first, last)
  const opens = text[first - 1] === '(' ? 1 : 0
  const from = bulletBefore(text, first - opens, start)
  if (from > start && from === first - opens && !isAt(text, from - 1, bit.space)) return null
  const values = valuesOf(number)
  const small = number === number.toLowerCase()
  const form = `${text.slice(first - opens, first)}${small ? 'a' : 'A'}${text.slice(last, at + 1)}`
  return values.length === 0 ? null : { start: from, form, values }
}

/** Says whether one marker numbers the item after another's, with words in between. */
export function continues(before: Marker, marker: Marker, words: string): boolean {
  return (
    before.form === marker.form &&
    marker.values.some((value) => before.values.includes(value - 1)) &&
    /\p{L}{2}/u.test(words)
  )
}

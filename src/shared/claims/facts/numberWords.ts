const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const small: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, at) => [word, at] as const),
  ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
])

const large: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
])

/** The value of a small number word ("seven", "forty-two"), or null. */
export function smallNumber(word: string): number | null {
  const [first = '', second] = word.split('-')
  const begin = small.get(first)
  if (begin === undefined) return null
  if (second === undefined) return begin
  const end = small.get(second)
  return end !== undefined && begin >= 20 && end < 10 ? begin + end : null
}

/** The factor that a word multiplies by ("million"), or null. */
export const factorOf = (word: string): number | null =>
  large.get(word.replace(/s$/, '')) ?? large.get(word) ?? null

/** The value of digits as they are written in English: `3,000`, `4.2`, `1 200`; null when they are no number. */
export function digitsValue(written: string): number | null {
  const plain = written.replace(/[,\s\u{a0}\u{202f}](?=\d{3}\b)/gu, '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

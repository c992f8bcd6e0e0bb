import type { Tables } from './tables'

type Small = Tables['small']

const below = (word: string, limit: number, small: Small): number | null => {
  const value = word === 'ein' ? 1 : (small.get(word) ?? null)
  return value !== null && value < limit && Number.isInteger(value) ? value : null
}

/** "einundzwanzig": units come before tens. */
function belowHundred(word: string, small: Small): number | null {
  const parts = /^(\p{L}+?)und(\p{L}+)$/u.exec(word)
  if (!parts) return below(word, 100, small)
  const unit = below(parts[1] ?? '', 10, small)
  const ten = below(parts[2] ?? '', 100, small)
  return unit !== null && ten !== null && ten >= 20 && ten % 10 === 0 ? unit + ten : null
}

/** Reads what stands before and after a scale within a word: "drei" and "zwölf" of "dreihundertzwölf". */
function byScale(
  word: string,
  scale: readonly [string, number],
  inner: (word: string, small: Small) => number | null,
  small: Small,
): number | null {
  const at = word.indexOf(scale[0])
  if (at < 0) return inner(word, small)
  const before = at === 0 ? 1 : inner(word.slice(0, at), small)
  const rest = word.slice(at + scale[0].length).replace(/^und/, '')
  const after = rest === '' ? 0 : inner(rest, small)
  return before === null || after === null || after >= scale[1] ? null : before * scale[1] + after
}

const belowThousand = (word: string, small: Small): number | null =>
  byScale(word, ['hundert', 100], belowHundred, small)

// "neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 57 letters.
const longest = 64

/** The value of a German number written in one word, "zweitausenddreihundert"; null of any other word. */
export function germanNumber(low: string, small: Small): number | null {
  if (low.length > longest || !/hundert|tausend|und/.test(low)) return null
  return byScale(low, ['tausend', 1000], belowThousand, small)
}

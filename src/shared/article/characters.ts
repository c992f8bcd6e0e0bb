/** What a UTF-16 unit can be, as bits of the character table; a unit may be several at once. */
export const bit = {
  upper: 1,
  lower: 2,
  /** Letters of scripts without case, and modifier letters. */
  other: 4,
  digit: 8,
  /** Combining marks, joiners and other characters that only change the one before. */
  mark: 16,
  space: 32,
  /** Ends a sentence: full stop, question mark and their kin in every script. */
  stop: 64,
  opener: 128,
  closer: 256,
  /** Scripts that part no words by spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
  unspaced: 512,
  /** Marks a list item: a bullet. */
  bullet: 2048,
  /** Ends a line inside a block. */
  line: 4096,
  /** A colon, or a sign that is drawn in rows as a rule: asterisk, underscore, equals sign, tilde, number sign. */
  sign: 8192,
  /** Half of a surrogate pair, or a lone one. */
  surrogate: 1024,
} as const

/** The bits of everything that a word can begin with. */
export const letterBits = bit.upper | bit.lower | bit.other
/** The bits of everything that a word can hold besides punctuation between two letters. */
export const wordBits = letterBits | bit.digit | bit.mark

const unitCount = 0x10000
const firstSurrogate = 0xd800
const afterSurrogates = 0xe000
const chunk = 0x1000
// Only ideographs, syllables and the like come in runs as long as this, and all of a run are of one kind.
const uniform = 200

// Properties of the Unicode Character Database, through the regular expressions of the engine.
const patterns: readonly (readonly [RegExp, number])[] = [
  [/[\p{Lu}\p{Lt}]+/gu, bit.upper],
  [/[\p{Ll}ªº]+/gu, bit.lower],
  [/[\p{Lo}\p{Lm}]+/gu, bit.other],
  [/[\p{Nd}\p{Nl}]+/gu, bit.digit],
  [/[\p{M}\p{Cf}]+/gu, bit.mark],
  [/\s+/gu, bit.space],
  [/[\n\r\u2028\u2029]+/gu, bit.line],
  [/[:*_=~#]+/gu, bit.sign],
  [/[\p{STerm}.…‥]+/gu, bit.stop],
  [/[•‣⁃◦▪●■]+/gu, bit.bullet],
  [/[\p{Ps}\p{Pi}"'„‚¿¡]+/gu, bit.opener],
  [/[\p{Pe}\p{Pf}"'“‘]+/gu, bit.closer],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu, bit.unspaced],
]

function textOfUnits(from: number, to: number): string {
  let text = ''
  const units = new Uint16Array(chunk)
  for (let at = from; at < to; at += chunk) {
    for (let index = 0; index < chunk; index++) units[index] = at + index
    text += String.fromCharCode.apply(null, Array.from(units.subarray(0, to - at)))
  }
  return text
}

function build(): Uint16Array {
  const table = new Uint16Array(unitCount)
  table.fill(bit.surrogate, firstSurrogate, afterSurrogates)
  for (const [from, to] of [
    [0, firstSurrogate],
    [afterSurrogates, unitCount],
  ] as const) {
    const text = textOfUnits(from, to)
    for (const [pattern, value] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = from + match.index
        const end = start + match[0].length
        if (end - start > uniform) table.fill((table[start] ?? 0) | value, start, end)
        else for (let unit = start; unit < end; unit++) table[unit] = (table[unit] ?? 0) | value
      }
    }
  }
  return table
}

let built: Uint16Array | null = null

/** The character table: the bits of every UTF-16 unit. Built at the first call (a few milliseconds), then shared. */
export function characterTable(): Uint16Array {
  built ??= build()
  return built
}

/** The bits of the unit at an offset; 0 outside the text. */
export const bitsAt = (text: string, at: number): number => characterTable()[text.charCodeAt(at)] ?? 0

/** Says whether a unit at an offset has any of the bits. */
export const isAt = (text: string, at: number, bits: number): boolean => (bitsAt(text, at) & bits) !== 0

/** The first offset from `at` on whose unit has none of the bits, at most `end`. */
export function skip(text: string, at: number, end: number, bits: number): number {
  const table = characterTable()
  let to = at
  while (to < end && ((table[text.charCodeAt(to)] ?? 0) & bits) !== 0) to++
  return to
}

/** The offset after the last unit before `at` that has none of the bits, at least `start`. */
export function skipBack(text: string, at: number, start: number, bits: number): number {
  const table = characterTable()
  let from = at
  while (from > start && ((table[text.charCodeAt(from - 1)] ?? 0) & bits) !== 0) from--
  return from
}

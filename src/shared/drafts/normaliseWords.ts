/** A text after the one fixed normalisation, and where each of its UTF-16 units came from. */
export type NormalisedWords = {
  readonly text: string
  /** For each unit of `text` the offset in the original it came from, and one more: the original's length. */
  readonly map: Uint32Array
}

const space = ' '
const spaces = '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'
const otherSpaces = '\u2028\u2029\u202F\u205F\u3000\uFEFF'
const each = (marks: string, plain: string) =>
  Array.from(marks, (mark) => [mark.charCodeAt(0), plain] as const)

/** What stands for something else: UTF-16 unit to its plain form. */
const plainForm: ReadonlyMap<number, string> = new Map([
  ...each(spaces + otherSpaces, space),
  ...each('\u201C\u201D\u201E\u201F\u00AB\u00BB', '"'),
  ...each('\u2018\u2019\u201A\u201B\u2039\u203A', "'"),
  ...each('\u2010\u2011\u2012\u2013\u2014\u2015', '-'),
  ...each('\u00AD', ''),
])

// Below U+0300 every character is its own composition.
const firstComposable = 0x300
// A character and all that may join with it: marks, and the vowels and finals of Hangul (Unicode 3.12).
const composed = /\P{M}[\p{M}\u1161-\u1175\u11A8-\u11C2]*|\p{M}+/gu

const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f

function compose({ text, map }: NormalisedWords): NormalisedWords {
  if (text.normalize('NFC') === text) return { text, map }
  const pieces: string[] = []
  const origins: number[] = []
  for (const { 0: found, index } of text.matchAll(composed)) {
    const piece = found.normalize('NFC')
    pieces.push(piece)
    for (let at = 0; at < piece.length; at++) origins.push(map[index + (piece === found ? at : 0)] ?? 0)
  }
  origins.push(map[text.length] ?? 0)
  return { text: pieces.join(''), map: Uint32Array.from(origins) }
}

/**
 * The one fixed normalisation by which words are "the same"; whatever it does not name makes a difference.
 *
 * - space: any run of white space and line ends (ECMAScript `\s`) is one space, and none at either end;
 * - quotation marks: “ ” „ ‟ « » are `"`, and ‘ ’ ‚ ‛ ‹ › are `'` (primes are units, not quotation marks);
 * - dashes: hyphen, non-breaking hyphen, figure, en, em dash and horizontal bar are `-` (the minus sign is no dash);
 * - soft hyphens vanish;
 * - Unicode composition is NFC (UAX #15), not NFKC: "10²" is not "102".
 *
 * In: any text. Out: the normalised text and the map back to UTF-16 offsets. Never fails; linear.
 */
export function normaliseWords(text: string): NormalisedWords {
  const map = new Uint32Array(text.length + 1)
  const pieces: string[] = []
  let size = 0
  let copied = 0 // all before this offset is in `pieces`
  let spaceAt = -1
  let composable = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isPlain(code)) {
      if (code === 0x20 && spaceAt < 0 && size > 0 && isPlain(text.charCodeAt(at + 1))) {
        map[size++] = at
        continue
      }
      const plain = plainForm.get(code)
      if (plain === space || plain === '') {
        pieces.push(text.slice(copied, at))
        copied = at + 1
        if (plain === space && spaceAt < 0) spaceAt = at
        continue
      }
      composable ||= code >= firstComposable && plain === undefined
      if (plain !== undefined) {
        pieces.push(text.slice(copied, at), spaceAt >= 0 && size > 0 ? space + plain : plain)
        copied = at + 1
      }
    }
    if (spaceAt >= 0) {
      if (size > 0) {
        if (copied === at) pieces.push(space)
        map[size++] = spaceAt
      }
      spaceAt = -1
    }
    map[size++] = at
  }
  pieces.push(text.slice(copied))
  map[size] = text.length
  const words = { text: pieces.join(''), map: map.subarray(0, size + 1) }
  return composable ? compose(words) : words
}

/** Whether two wordings are the same words: equal after the one fixed normalisation, nothing else. */
export const sameWords = (one: string, other: string): boolean =>
  one === other || normaliseWords(one).text === normaliseWords(other).text

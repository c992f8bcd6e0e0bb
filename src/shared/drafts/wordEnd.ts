// What a character does in a word.
const unknown = 0
const letter = 1
const digit = 2
const single = 3 // a word of its own: scripts that do not part words by spaces
const currency = 4
const mark = 5
const other = 6

const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function kindOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return mark
  if (/\p{N}/u.test(character)) return digit
  if (unparted.test(character)) return single
  if (/\p{L}/u.test(character)) return letter
  return /\p{Sc}/u.test(character) ? currency : other
}

// A table filled as characters turn up: asking the Unicode tables for each of a million characters is slow.
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? unknown
  if (known !== unknown) return known
  const isHigh = code >= 0xd800 && code < 0xdc00
  const kind = kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0))
  if (!isHigh) kinds[code] = kind
  return kind
}

const width = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length ? 2 : 1

const isDigitAt = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === digit

/** Length of what may stand before the digits of a number: a sign or a point after a space, a currency. */
function numberPrefix(text: string, at: number): number {
  let size = 0
  const code = text.charCodeAt(at)
  const free = at === 0 || text.charCodeAt(at - 1) === 0x20 || text[at - 1] === '('
  if (free && (code === 0x2d || code === 0x2b || code === 0x2212)) size++
  if (at + size < text.length && kindAt(text, at + size) === currency) size++
  if ((size > 0 || free) && text[at + size] === '.') size++
  return isDigitAt(text, at + size) ? size : 0
}

const joinsDigits = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f
const joinsLetters = (code: number): boolean => code === 0x27

function bodyEnd(text: string, start: number): number {
  let at = start
  let last = unknown
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x20) break
    const kind = kindAt(text, at)
    if (kind === letter || kind === digit) last = kind
    else if (kind !== mark) {
      const next = at + 1 < text.length ? kindAt(text, at + 1) : unknown
      const joins =
        last === digit ? joinsDigits(code) && next === digit : joinsLetters(code) && next === letter
      if (!joins) break
    }
    at += width(text, at)
  }
  return at
}

/**
 * The end of the word that begins at `at` of a normalised text, where no space stands.
 * A word is a run of letters and digits with the apostrophes and decimal signs inside it; a number with its sign,
 * currency and per cent; one character of a script that does not part words; or one other mark.
 */
export function wordEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  const begins = kind === letter || kind === digit
  const start = at + (kind === currency || kind === other ? numberPrefix(text, at) : 0)
  if (begins || start > at) {
    const end = bodyEnd(text, start)
    const suffixed = isDigitAt(text, end - 1) && end < text.length
    return suffixed && (text[end] === '%' || text[end] === '‰' || kindAt(text, end) === currency)
      ? end + 1
      : end
  }
  let end = at + width(text, at)
  while (end < text.length && kindAt(text, end) === mark) end += width(text, end)
  return end
}

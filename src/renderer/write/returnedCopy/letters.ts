import { symbolCharacter } from '../../read/docx/symbols'

/** A run of text in the part's markup: its content behind its properties, which are kept as they are written. */
export type Run = {
  readonly start: number
  end: number
  contentStart: number
  contentEnd: number
  properties: string
  /** How many pieces of content it has. */
  pieces: number
}

/** A text element of a run: its opening tag, where its text ends, and where the element does. */
export type TextElement = {
  readonly name: string
  readonly tagStart: number
  readonly tagEnd: number
  end: number
  closeEnd: number
}

/** What words stand in that a tracked change must not reach into. */
export type Tie = 'link' | 'field' | 'change' | 'control' | 'alternative'

/** A character of the document, and where its markup stands in the part; a symbol is an element without a text. */
export type Letter = {
  readonly start: number
  readonly end: number
  readonly run: Run
  readonly text: TextElement | null
  readonly tie: Tie | null
}

/** A paragraph's characters, in order; `letters` are those that are no space, and `key` is what these say. */
export type DocumentParagraph = {
  readonly key: string
  readonly letters: readonly Letter[]
  readonly characters: readonly Letter[]
}

/** What a paragraph takes up while it is read. */
export type Taking = { key: string; readonly letters: Letter[]; readonly characters: Letter[] }

const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/iy
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ofSymbolFont = /[\uf020-\uf0ff]/
/** Spaces of every kind, and what is not seen: paragraphs are compared without. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u

/** Says whether a character is no space and no mark that is not seen. */
export const isSeen = (character: string): boolean => !unseen.test(character)

/** A text without spaces and what is not seen, as paragraphs are compared. */
export const keyOf = (text: string): string => Array.from(text).filter(isSeen).join('')

/** Takes one character, with the place of its markup. */
export function takeLetter(into: Taking, character: string, letter: Letter): void {
  into.characters.push(letter)
  if (!isSeen(character)) return
  into.key += character
  into.letters.push(letter)
}

/** What a reference stands for; empty for one that no document may hold. */
function referred([, hex, decimal, name]: RegExpExecArray): string {
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
  if (code !== null) return String.fromCodePoint(Math.min(code, 0x10ffff))
  return named[name ?? ''] ?? ''
}

/** Takes the characters of a text, or of a CDATA section in it, which begins at `from` in the part. */
export function takeLetters(
  into: Taking,
  written: string,
  from: number,
  { run, text, tie }: { readonly run: Run; readonly text: TextElement; readonly tie: Tie | null },
): void {
  const isData = written.startsWith('<![CDATA[')
  if (written.startsWith('<') && !isData) return
  const end = isData ? written.length - 3 : written.length
  // A document has some hundred thousand of them, so each is looked at with as little as will do.
  for (let at = isData ? 9 : 0, next = at; at < end; at = next) {
    let character = String.fromCodePoint(written.codePointAt(at) ?? 0)
    next = at + character.length
    if (character === '&' && !isData) {
      reference.lastIndex = at
      const found = reference.exec(written)
      if (found) {
        character = referred(found)
        next = at + found[0].length
      }
      if (character === '') continue
    } else if (ofSymbolFont.test(character)) {
      // Word puts the glyphs of a symbol font into the private use area; the reader says what they draw.
      character = symbolCharacter(fontOf(run.properties), character.charCodeAt(0))
    }
    takeLetter(into, character, { start: from + at, end: from + next, run, text, tie })
  }
}

const fontOf = (properties: string): string =>
  /<[\w.-]+:rFonts\b[^>]*?[\w.-]+:ascii=["']([^"']*)["']/.exec(properties)?.[1] ?? ''

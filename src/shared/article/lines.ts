import { bit, characterTable, isAt, skip, wordBits } from './characters'

const leastWidth = 40

type Lines = { readonly width: number; readonly isList: boolean }

function measure(text: string, start: number, end: number): Lines {
  const lines = text.slice(start, end).split(/[\n\r\u2028\u2029]+/)
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  return {
    width,
    isList: lines.length > 2 && width < leastWidth && !lines.some((line) => /[.!?]\s*$/.test(line)),
  }
}

/**
 * Makes a function that says whether a line end inside a block (at an offset, with the next character that is not white
 * space) ends a sentence: not where the next word had no room in the line, as in text wrapped at a width, and not
 * before a small letter, unless the block is a list of three or more short lines.
 */
export function makeLineEnds(
  text: string,
  start: number,
  end: number,
): (at: number, next: number) => boolean {
  let lines: Lines | null = null
  let lineStart = start
  return (at, next) => {
    lines ??= measure(text, start, end)
    const length = at - lineStart
    lineStart = next
    if (lines.isList) return true
    const word = skip(text, next, Math.min(end, next + leastWidth), wordBits) - next
    if (lines.width >= leastWidth && length + 1 + word > lines.width) return false
    const bits = characterTable()[text.charCodeAt(next)] ?? 0
    return (bits & bit.lower) === 0 && !isAt(text, next, bit.stop)
  }
}

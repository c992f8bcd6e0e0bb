import { spaceBetween } from '../spaceBetween'

/** Lines of a plain text that make one block. */
export type LineGroup = {
  readonly text: string
  /** Every line began with `>`, as quoted mail does. */
  readonly quoted: boolean
  /** The heading level that a line of `=` (1) or `-` (2) under it gives; null without one. */
  readonly underlined: number | null
}

/** Widths at which people and mail programs wrap; a longer line was not wrapped by hand. */
const narrowest = 45
const widest = 100

const listStart = /^\s*(?:[•‣▪●◦*–-]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/
const sentenceEnd = /[.!?…。！？]["'”’»)\]]*$/u

const firstWord = (line: string) => /^\s*(\S+)/.exec(line)?.[1] ?? ''

/** The width that the text is wrapped at, or null when its line ends were set by the writer. */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const lengths = groups.flat().map((line) => line.trimEnd().length)
  const longest = lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (longest < narrowest || longest > widest) return null
  let full = 0
  let inner = 0
  for (const group of groups) {
    for (let at = 0; at + 1 < group.length; at++) {
      inner += 1
      if (isFull(group[at] ?? '', group[at + 1] ?? '', longest)) full += 1
    }
  }
  return full >= 3 && full >= inner * 0.6 ? longest : null
}

/** Says whether the next line's first word would not have fitted: then the break between them was forced. */
const isFull = (line: string, next: string, width: number) =>
  line.trimEnd().length + 1 + firstWord(next).length > width

const startsBlock = (line: string, before: string) =>
  listStart.test(line) || (/^(?: {2,}|\t)\S/.test(line) && sentenceEnd.test(before.trimEnd()))

/** Joins the lines of one group of a hard-wrapped text into paragraphs. */
function joinWrapped(lines: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const open = paragraphs.at(-1)
    if (before === undefined || open === undefined || startsBlock(line, before)) paragraphs.push(line.trim())
    else if (isFull(before, line, width))
      paragraphs[paragraphs.length - 1] = `${open}${spaceBetween(open, line.trim())}${line.trim()}`
    else if (sentenceEnd.test(open)) paragraphs.push(line.trim())
    else paragraphs[paragraphs.length - 1] = `${open}\n${line.trim()}`
  })
  return paragraphs
}

/** Parts the lines of a group whose line ends the writer set: long lines are paragraphs, short ones stay together. */
function partSet(lines: readonly string[]): readonly string[] {
  const areParagraphs =
    lines.some((line) => line.length > widest) || lines.every((line) => sentenceEnd.test(line.trimEnd()))
  if (areParagraphs) return lines
  const parted: string[] = []
  for (const line of lines) {
    const open = parted.at(-1)
    if (open === undefined || listStart.test(line)) parted.push(line)
    else parted[parted.length - 1] = `${open}\n${line}`
  }
  return parted
}

function withoutMarks(lines: readonly string[]): { lines: readonly string[]; quoted: boolean } {
  const quoted = lines.every((line) => /^\s*>/.test(line))
  return { lines: quoted ? lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')) : lines, quoted }
}

/** Groups the lines of a plain text into blocks, in order. Underlines of headings are left out. */
export function groupLines(text: string): readonly LineGroup[] {
  const lines = text
    .replace(/\r\n?|\u2028|\v/g, '\n')
    .replace(/\f|\u2029/g, '\n\n')
    .split('\n')
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  const filled = groups.filter((group) => group.length > 0)
  const width = wrapWidth(filled)
  return filled.flatMap((group): readonly LineGroup[] => {
    const [title = '', line = '', ...rest] = group
    const mark = /^\s*(?:(={3,})|-{3,})\s*$/.exec(line)
    if (mark) {
      const heading = { text: title.trim(), quoted: false, underlined: mark[1] === undefined ? 2 : 1 }
      return rest.length > 0 ? [heading, ...groupLines(rest.join('\n'))] : [heading]
    }
    const { lines: bare, quoted } = withoutMarks(group)
    const blocks = width === null ? partSet(bare) : joinWrapped(bare, width)
    return blocks.map((one) => ({ text: one, quoted, underlined: null }))
  })
}

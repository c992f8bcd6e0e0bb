import { spaceBetween } from '../spaceBetween'
import type { PdfLine } from './layLines'

/** Text put together from lines, with the places of its links. */
export type Joined = {
  readonly text: string
  readonly links: readonly { readonly start: number; readonly end: number; readonly address: string }[]
}

const words = /\p{L}[\p{L}\p{M}'’-]*\p{L}/gu

const brokenEnd = /\S+[-\u2010\u00AD]\s*$/u

/** All words that stand unbroken inside a line, in lower case: what a broken word is compared with. */
export function unbrokenWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }, index) => {
      const isContinued = brokenEnd.test(lines[index - 1]?.text ?? '')
      const whole = text.replace(brokenEnd, '').replace(isContinued ? /^\s*\S+/ : /^/, '')
      return (whole.match(words) ?? []).map((word) => word.toLowerCase())
    }),
  )
}

/** What two lines are joined by: nothing, a space, or nothing with the hyphen taken away. */
function seam(before: string, after: string, known: ReadonlySet<string>): 'space' | 'none' | 'dehyphenate' {
  const [, head] = /(\p{L}[\p{L}\p{M}'’-]*)[-\u2010\u00AD]$/u.exec(before) ?? []
  if (head === undefined)
    return /[-\u2010\u2013\u2014/]$/.test(before) && /^\S/.test(after) ? 'none' : 'space'
  if (before.endsWith('\u00AD')) return 'dehyphenate'
  const [tail = ''] = /^\p{L}[\p{L}\p{M}'’]*/u.exec(after) ?? []
  // Before a capital or a figure the hyphen is the writer's own; so it is where the word stands with it elsewhere.
  if (!/^\p{Ll}/u.test(tail)) return tail === '' && !/^\d/.test(after) ? 'space' : 'none'
  const [whole, first, second] = [`${head}${tail}`, head, tail].map((word) => word.toLowerCase())
  if (known.has(`${first}-${second}`)) return 'none'
  if (known.has(whole ?? '')) return 'dehyphenate'
  // Two words that the document has by themselves are rather a compound than the halves of one.
  const areWords = [head, tail].every((word) => word.length > 2 && known.has(word.toLowerCase()))
  return areWords ? 'none' : 'dehyphenate'
}

/**
 * Joins the lines of a paragraph. A word broken by a hyphen is made whole when it goes on in lower case, unless the
 * document itself speaks for the hyphen: it has the word with it, or both halves as words and never the whole.
 */
export function joinLines(lines: readonly PdfLine[], known: ReadonlySet<string>): Joined {
  let text = ''
  const links: { start: number; end: number; address: string }[] = []
  for (const line of lines) {
    const next = line.text.trim()
    const trimmed = line.text.length - line.text.trimStart().length
    if (text !== '') {
      const how = seam(text, next, known)
      if (how === 'space') text += spaceBetween(text, next)
      if (how === 'dehyphenate') text = text.slice(0, -1)
    }
    const at = text.length - trimmed
    text += next
    for (const { start, end, address } of line.links) {
      const place = { start: Math.max(0, at + start), end: Math.min(text.length, at + end), address }
      const last = links.at(-1)
      // A link that goes on in the next line is one link.
      if (last?.address === address && place.start - last.end <= 1) last.end = place.end
      else links.push(place)
    }
  }
  return { text, links }
}

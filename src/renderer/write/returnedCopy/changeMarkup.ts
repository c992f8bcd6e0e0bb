import { groupBy } from '../../../shared/groupBy'
import { escapeXml } from '../../../shared/report/escapeXml'
import type { Edit } from './editText'
import type { Letter } from './letters'
import { partRun } from './placeComments'

/** The prefix of the part's own namespace, and what makes the opening tag of a new change: `ins` or `del`. */
export type Writer = { readonly w: string; readonly mark: (name: string) => string }

/** The words put in, as a run like the one they stand beside; its own tracked formatting is not theirs. */
export function insertion({ w, mark }: Writer, { run }: Letter, wording: string): string {
  if (wording === '') return ''
  const properties = run.properties.replace(new RegExp(`<${w}:rPrChange[^]*?</${w}:rPrChange>`, 'g'), '')
  const lines = wording
    .split(/\r\n?|\n/)
    .map((line) => `<${w}:t xml:space="preserve">${escapeXml(line)}</${w}:t>`)
  return `${mark('ins')}<${w}:r>${properties}${lines.join(`<${w}:br/>`)}</${w}:r></${w}:ins>`
}

/** Puts markup before or behind one character, between runs. */
export function beside(
  { w }: Writer,
  letter: Letter,
  side: 'before' | 'behind',
  markup: string,
): readonly Edit[] {
  const { run, text, start, end } = letter
  const at = side === 'before' ? start : end
  const isFirst =
    side === 'before' && (text?.tagStart ?? start) === run.contentStart && start === (text?.tagEnd ?? start)
  const isLast = side === 'behind' && (text?.closeEnd ?? end) === run.contentEnd && end === (text?.end ?? end)
  if (isFirst) return [{ from: run.start, to: run.start, markup }]
  if (isLast) return [{ from: run.end, to: run.end, markup }]
  return [...keepSpaces(letter), { from: at, to: at, markup: partRun(w, letter, markup) }]
}

/** The spaces where a text is parted must stay: without this, what reads it may drop them. */
const keepSpaces = ({ text }: Letter): readonly Edit[] =>
  text ? [{ from: text.tagStart, to: text.tagEnd, markup: `<${text.name} xml:space="preserve">` }] : []

/** Strikes characters: their runs are parted at both ends, and each is marked as deleted with its properties. */
export function deletion(writer: Writer, struck: readonly Letter[], behind: string): readonly Edit[] {
  const { w, mark } = writer
  const edits: Edit[] = []
  const opening = `<${w}:delText xml:space="preserve">`
  const runs = groupBy(struck, ({ run }) => run)
  const lastRun = struck.at(-1)?.run
  for (const [run, letters] of runs) {
    const texts = [...groupBy(letters, ({ text }) => text)]
    texts.forEach(([text, inText], which) => {
      const [first, last] = [inText[0], inText.at(-1)]
      if (!text || !first || !last) return
      const isFirst = which === 0
      const isLast = which === texts.length - 1
      const renew = `</${w}:r>${mark('del')}<${w}:r>${run.properties}${opening}`
      if (first.start > text.tagEnd) {
        edits.push(...keepSpaces(first), { from: first.start, to: first.start, markup: `</${w}:t>${renew}` })
      } else if (isFirst && text.tagStart > run.contentStart) {
        edits.push({ from: text.tagStart, to: text.tagEnd, markup: renew })
      } else {
        if (isFirst) edits.push({ from: run.start, to: run.start, markup: mark('del') })
        edits.push({ from: text.tagStart, to: text.tagEnd, markup: opening })
      }
      const after = run === lastRun ? behind : ''
      const end = `</${w}:delText>`
      const renewed = `${end}</${w}:r></${w}:del>${after}<${w}:r>${run.properties}`
      if (last.end < text.end) {
        edits.push({ from: last.end, to: last.end, markup: `${renewed}<${w}:t xml:space="preserve">` })
      } else if (isLast && text.closeEnd < run.contentEnd) {
        edits.push({ from: text.end, to: text.closeEnd, markup: renewed })
      } else {
        edits.push({ from: text.end, to: text.closeEnd, markup: end })
        if (isLast) edits.push({ from: run.end, to: run.end, markup: `</${w}:del>${after}` })
      }
    })
  }
  return edits
}

import type { Span } from '../../records/place'
import { bit, isAt } from '../../article/characters'

/** A stretch between quotation marks, marks included. */
export type Quotation = Span & {
  /** Long enough, or punctuated like a sentence, so that somebody speaks; else single words are set apart. */
  readonly speaks: boolean
}

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‹': '›',
}
const fewestWords = 4

/** `inner`: a double mark of another shape has opened since. */
type Open = { readonly at: number; readonly closers: string; readonly inner: boolean }

const doubleMarks = '„“”"'

function speaks(text: string, start: number, end: number): boolean {
  const inner = text.slice(start + 1, end - 1).trim()
  if (/[.!?,]['’]?$/.test(inner) && inner.includes(' ')) return true
  return inner.split(/\s+/, fewestWords).length >= fewestWords
}

/**
 * Finds the quotations of one stretch of text, outermost only, in order. A quotation that no mark closes runs to the
 * stretch's end, as one does whose next paragraph opens again.
 */
export function quotationsOf(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = []
  let open: Open | null = null
  const close = (to: number): void => {
    if (open) found.push({ start: open.at, end: to, speaks: speaks(text, open.at, to) })
    open = null
  }
  for (let at = start; at < end; at++) {
    if (!isAt(text, at, bit.opener | bit.closer)) continue
    const unit = text.charAt(at)
    const length = markLength(text, at)
    if (length === 0) continue
    const current: Open | null = open
    if (current !== null && (current as Open).closers.includes(unit)) {
      const reopens =
        unit === '"' && at > start && isAt(text, at - 1, bit.space) && !isAt(text, at + 1, bit.space)
      if (reopens) {
        close(at - 1)
        open = { at, closers: '"', inner: false }
      } else if (unit !== '’' || !isAt(text, at + 1, bit.upper | bit.lower | bit.other)) close(at + length)
    } else if (current === null) {
      const closers: string | undefined = unit === '"' || unit === "'" ? unit : closerOf[unit]
      const opens = closers !== undefined && opensHere(text, at, length, start)
      if (opens) open = { at, closers, inner: false }
    } else if (isOfOtherShape(text, (current as Open).at, at)) {
      if (isAt(text, at - 1, bit.space)) open = { ...(current as Open), inner: true }
      else if ((current as Open).inner) open = { ...(current as Open), inner: false }
      else close(at + length)
    }
    at += length - 1
  }
  const last = open as Open | null
  if (last && last.closers !== '’') close(end)
  return found
}

/** “We close it," she said: one of two double marks was typed, the other set, or the wrong one set. */
function isOfOtherShape(text: string, opener: number, at: number): boolean {
  const unit = text.charAt(at)
  if (!doubleMarks.includes(unit) || !doubleMarks.includes(text.charAt(opener))) return false
  return text[opener] !== unit || (unit === '“' && ',.!?'.includes(text.charAt(at - 1)))
}

/** Double marks and typographic single ones are quotation marks; one straight apostrophe is none. */
function markLength(text: string, at: number): number {
  const unit = text.charAt(at)
  if (unit === "'") return text[at + 1] === "'" ? 2 : 0
  return unit === '"' || closerOf[unit] !== undefined || unit === '”' || unit === '’' || unit === '›' ? 1 : 0
}

function opensHere(text: string, at: number, length: number, start: number): boolean {
  const before =
    at === start || isAt(text, at - 1, bit.space | bit.opener) || '—–-/…'.includes(text.charAt(at - 1))
  const after = !isAt(text, at + length, bit.space)
  return '“„«'.includes(text.charAt(at)) ? true : before && after
}

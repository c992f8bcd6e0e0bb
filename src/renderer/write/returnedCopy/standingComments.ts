import { paragraphIdOf } from '../../read/docx/comments'
import { elementsOf, parseXml, textOf, type Element } from '../../read/docx/parseXml'
import { commentsPart, type StandingComment } from './commentParts'
import { keyOf } from './letters'
import type { Anchor } from './placeComments'
import type { WordPackage } from './wordPackage'

/** Says which comment is meant: by whom, what it says, and the words it hangs on. */
export type Sought = { readonly author: string; readonly text: string; readonly anchor: Anchor }

/** The words that are read; not the instructions of a field that a program made of an address. */
const wordsIn = (element: Element): string =>
  element.name === 'w:t' ? textOf(element) : elementsOf(element).map(wordsIn).join('')

const keyOfComment = (author: string, text: string): string => `${author}\n${keyOf(text)}`

/** Where the ranges of comments begin and end in a document part. */
function rangesIn(xml: string, w: string): ReadonlyMap<string, { start?: number; end?: number }> {
  const ranges = new Map<string, { start?: number; end?: number }>()
  const mark = new RegExp(`<${w}:commentRange(Start|End)\\b[^>]*?\\s${w}:id=["']([^"']*)["']`, 'g')
  for (const { 1: side, 2: id = '', index } of xml.matchAll(mark))
    ranges.set(id, { ...ranges.get(id), [side === 'Start' ? 'start' : 'end']: index })
  return ranges
}

/** Finds comments in a document; `xml` is its document part. For each that is sought, those that are meant. */
export function findStanding(
  pack: WordPackage,
  xml: string,
  w: string,
  sought: readonly Sought[],
): readonly (readonly StandingComment[])[] {
  const part = sought.length === 0 ? null : pack.text(commentsPart(pack))
  const root = part === null ? null : parseXml(new TextEncoder().encode(part))
  if (!root?.ok) return sought.map(() => [])
  const ranges = rangesIn(xml, w)
  const known = elementsOf(root.value).map((one) => ({
    key: keyOfComment(one.attributes.get('w:author') ?? '', wordsIn(one)),
    id: one.attributes.get('w:id') ?? '',
    paragraphId: paragraphIdOf(one),
  }))
  return sought.map(({ author, text, anchor: { first, last, among } }) => {
    const key = keyOfComment(author, text)
    return known.filter((one) => {
      const { start, end } = ranges.get(one.id) ?? {}
      if (one.key !== key || start === undefined || end === undefined) return false
      const begins = among.find((letter) => letter.start >= start)
      return begins === first && among.findLast((letter) => letter.end <= end) === last
    })
  })
}

import type { BlockKind } from '../../../shared/records/block'

/** Inside what an element stands: the shape that its blocks get, and whether its white space is written. */
export type Place = {
  readonly kind: BlockKind
  readonly level: number
  readonly suspect: boolean
  readonly verbatim: boolean
}

/** Where writing begins: running paragraphs. */
export const openPlace: Place = { kind: 'paragraph', level: 0, suspect: false, verbatim: false }

/** Says whether a table lays out a page instead of telling values: one column, or other blocks inside its cells. */
function isLayout(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')]
  const isOneColumn = rows.every((row) => row.children.length <= 1)
  return (
    isOneColumn ||
    table.querySelector('table, article, h1, h2') !== null ||
    table.getAttribute('role') === 'presentation'
  )
}

/** Class names under which a picture's caption stands where there is no `figcaption`. */
const captionName = /(?:^|[-_\s]|[a-z](?=C))(?:caption)(?:$|[-_\s]|text|content|body)/i

/** The place inside an element, by its name, its class and where it stands itself. */
export function placeOf(element: Element, name: string, place: Place): Place {
  const [, rank] = /^h([1-6])$/.exec(name) ?? []
  if (rank !== undefined) return { ...place, kind: 'heading', level: Number(rank) }
  if (name === 'li')
    return {
      ...place,
      kind: 'listItem',
      level: Math.min(99, (place.kind === 'listItem' ? place.level : 0) + 1),
    }
  if (name === 'blockquote') return { ...place, kind: 'quotation', level: 0 }
  const isCaption =
    name === 'figcaption' || name === 'caption' || captionName.test(element.getAttribute('class') ?? '')
  if (isCaption) return { ...place, kind: 'caption', level: 0 }
  if (name === 'pre') return { ...place, verbatim: true }
  if (name !== 'td' && name !== 'th') return place
  const table = element.closest('table')
  return table && isLayout(table) ? place : { ...place, kind: 'tableCell', level: 0 }
}

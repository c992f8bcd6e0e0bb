import type { BlockShape } from '../scribe'
import { plainShape, shapeOf } from '../scribe'
import { childOf, valueOf, type Element } from './parseXml'
import { listOf, outlineOf, type Styles } from './styles'

/** Styles whose paragraphs are quotations: Word's, LibreOffice's and those that converters write. */
const quotations = new Set([
  'quote',
  'intense quote',
  'block text',
  'block quote',
  'block quotation',
  'quotations',
  'quotation',
])

/** The indent from which a paragraph looks set apart: a quarter inch, in twentieths of a point. */
const indentOfQuotation = 360

const headingName = /^heading ([1-9])$/
const listName = /^list(?: bullet| number| continue)? ([2-5])$/
const contentsName = /^(?:toc|contents|table of figures|index) ?\d?$/

const clampLevel = (level: number) => Math.min(6, Math.max(1, level))

function headingLevel(names: readonly string[], outline: number | undefined): number | null {
  for (const name of names) {
    const named = headingName.exec(name)?.[1]
    if (named !== undefined) return clampLevel(Number(named))
    if (name === 'title') return 1
    if (name === 'subtitle') return 2
  }
  return outline !== undefined && outline < 9 ? clampLevel(outline + 1) : null
}

/** Says whether a paragraph is indented on the left as a whole, by its own properties. */
export function isSetApart(properties: Element | undefined): boolean {
  const indent = childOf(properties, 'w:ind')
  const left = Number(indent?.attributes.get('w:left') ?? indent?.attributes.get('w:start') ?? 0)
  const first = Number(indent?.attributes.get('w:firstLine') ?? 0)
  const hanging = Number(indent?.attributes.get('w:hanging') ?? 0)
  return left >= indentOfQuotation && hanging === 0 && first === 0
}

/**
 * The shape of a paragraph's block, from its style and its own properties. `cell`: it stands in a table;
 * `indentIsQuotation`: an indented paragraph stands for a quotation.
 */
export function paragraphShape(
  properties: Element | undefined,
  styles: Styles,
  { cell, indentIsQuotation }: { readonly cell: boolean; readonly indentIsQuotation: boolean },
): BlockShape {
  const style = styles.get(valueOf(properties, 'w:pStyle') ?? '')
  const names = style?.names ?? []
  const level = headingLevel(names, outlineOf(properties) ?? style?.outline)
  if (level !== null) return shapeOf('heading', level)
  if (names.some((name) => contentsName.test(name))) return { ...plainShape, suspect: true }
  const own = listOf(properties)
  const numbering = own?.numbering ?? style?.list?.numbering
  if (numbering !== undefined && numbering !== '0') {
    const byName = names.map((name) => listName.exec(name)?.[1]).find((depth) => depth !== undefined)
    const depth = own?.depth ?? style?.list?.depth ?? 0
    return shapeOf('listItem', Math.min(99, Math.max(1, depth + 1, Number(byName ?? 0))))
  }
  if (names.includes('caption')) return shapeOf('caption')
  if (names.some((name) => quotations.has(name))) return shapeOf('quotation')
  if (cell) return shapeOf('tableCell')
  // A paragraph taken out of a list continues its item.
  return indentIsQuotation && !own && isSetApart(properties) ? shapeOf('quotation') : plainShape
}

import { childOf, elementsOf, type Element } from '../../../read/docx/parseXml'
import { cleanPart } from './cleanPart'
import { writeXml } from './writeXml'

/** The page of a template: in WordprocessingML, and the room between its margins in twentieths of a point. */
export type Page = { readonly xml: string; readonly room: number }

/** From half an inch to 22 inches, the widest that Word takes, in twentieths of a point. */
const [narrowest, widest] = [720, 31_680]
/** Five centimetres: less is no page that a report can be read on. */
const leastRoom = 2835

const numberIn = (element: Element | undefined, name: string): number =>
  Number(element?.attributes.get(name) ?? Number.NaN)

/** In the order of the schema, which Word insists on; what would count, part or turn the text itself is not among it. */
const taken = ['w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:titlePg', 'w:docGrid']

/** The page that a section describes (ECMA-376, part 1, 17.6); null where no report could stand on it. */
export function pageOf(section: Element | undefined): Page | null {
  if (!section) return null
  const [size, margins] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')]
  const [width, height] = [numberIn(size, 'w:w'), numberIn(size, 'w:h')]
  const sides =
    numberIn(margins, 'w:left') + numberIn(margins, 'w:right') + (numberIn(margins, 'w:gutter') || 0)
  const room = width - sides
  const isPage = [width, height].every((one) => one >= narrowest && one <= widest)
  if (!isPage || !(room >= leastRoom && room <= width)) return null
  const clean = elementsOf(cleanPart(section))
  return {
    xml: taken.flatMap((name) => clean.filter((one) => one.name === name).map(writeXml)).join(''),
    room,
  }
}

/** The sections of a document, in order; each describes the pages before its end. */
export function sectionsOf(body: Element | undefined): readonly Element[] {
  return (body ? elementsOf(body) : []).flatMap((block) => {
    if (block.name === 'w:sectPr') return [block]
    const section = childOf(childOf(block, 'w:pPr'), 'w:sectPr')
    return section ? [section] : []
  })
}

import { elementsOf, type Element } from '../../../read/docx/parseXml'
import { listOf, lists, sentenceShape } from '../docx/numbering'
import { partXml, writeXml } from './writeXml'

const highest = (elements: readonly Element[], attribute: string): number =>
  elements
    .map((element) => Number(element.attributes.get(attribute)))
    .reduce((most, one) => (Number.isSafeInteger(one) && one > most ? one : most), 0)

/** The lists of a template with ours behind them, and the numbers that ours have there. Without lists, ours alone. */
export function houseNumbering(root: Element | null): {
  readonly xml: string
  readonly names: ReadonlyMap<string, string>
} {
  const theirs = root ? elementsOf(root) : []
  const shapes = theirs.filter(({ name }) => name === 'w:abstractNum')
  const counted = theirs.filter(({ name }) => name === 'w:num')
  const shape = highest(shapes, 'w:abstractNumId') + 1
  const first = highest(counted, 'w:numId') + 1
  const names = new Map([lists.untouched, lists.waived].map((list, at) => [list, String(first + at)]))
  const ours = [...names.values()].map((list) => listOf(list, shape)).join('')
  return {
    // Shapes stand before lists, by the order of the schema.
    xml: partXml(
      { name: 'w:numbering', attributes: new Map() },
      shapes.map(writeXml).join('') + sentenceShape(shape) + counted.map(writeXml).join('') + ours,
    ),
    names,
  }
}

import { escapeXml } from '../../../../shared/report/escapeXml'
import { elementsOf, prefixes, type Element } from '../../../read/docx/parseXml'

// Of several namespaces with one name the first is meant: a strict document is written as a transitional one.
const uris = new Map([...prefixes].toReversed().map(([uri, prefix]) => [prefix, uri]))

/** The namespaces of what a template may bring, as attributes of a part's root. */
const declared = ['w', 'r', 'wp', 'a', 'pic', 'wps', 'wpg', 'v', 'w10', 'mc']
  .map((prefix) => `xmlns:${prefix}="${uris.get(prefix) ?? ''}"`)
  .join(' ')

const attributesXml = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')

/** An element as XML, its names as they are; the namespaces are declared further up. */
export function writeXml({ name, attributes, children }: Element): string {
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeXml(child)))
  return `<${name}${attributesXml(attributes)}>${inside.join('')}</${name}>`
}

/** What stands in a root that holds elements alone, as XML. */
export const insideXml = (root: Element): string => elementsOf(root).map(writeXml).join('')

/** A whole part: its root with the namespaces, and what stands in it as XML. */
export const partXml = ({ name, attributes }: Pick<Element, 'name' | 'attributes'>, inside: string): string =>
  `<${name} ${declared}${attributesXml(attributes)}>${inside}</${name}>`

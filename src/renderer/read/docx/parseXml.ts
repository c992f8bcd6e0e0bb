import { SaxesParser } from 'saxes'
import { failed, ok, type Result } from '../../../shared/result'
import { limits } from '../limits'
import type { ReadFailure } from '../readDraft'

/** An element of a part: `name` with the prefix that stands for its namespace here (`w:p`), whatever the part called it. */
export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

/**
 * What the namespaces of office documents are called here: ECMA-376 part 1 (transitional, which comes first) and ISO/IEC
 * 29500 strict, and Microsoft's additions ([MS-DOCX], [MS-ODRAWXML]).
 */
export const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Where a document declares what it calls its namespaces (Namespaces in XML 1.0, 3). */
const declarations = 'http://www.w3.org/2000/xmlns/'

type Building = { name: string; attributes: Map<string, string>; children: (Building | string)[] }

/**
 * Reads a part's XML into a tree. A document type declaration is refused (no entity is ever declared), depth and number
 * of elements are capped, and text that is not well-formed is `broken`. `nameUnknown` names what is of a namespace that
 * has no name here.
 */
export function parseXml(
  bytes: Uint8Array,
  nameUnknown: (local: string) => string = (local) => local,
): Result<Element, ReadFailure> {
  const nameOf = (uri: string, local: string) => {
    const prefix = prefixes.get(uri)
    if (prefix) return `${prefix}:${local}`
    return uri === '' ? local : nameUnknown(local)
  }
  const text = decodeXml(bytes)
  // An object, because handlers assign to it where the compiler does not look.
  const met: { failure?: ReadFailure; root?: Building } = {}
  let count = 0
  const open: Building[] = []
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', () => (met.failure ??= { kind: 'broken', detail: 'xml: document type declaration' }))
  parser.on('error', (error) => (met.failure ??= { kind: 'broken', detail: `xml: ${error.message}` }))
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length >= limits.depth) met.failure ??= { kind: 'tooDeep', detail: `xml: ${limits.depth}` }
    if (count > limits.elements)
      met.failure ??= { kind: 'tooLong', detail: `xml: ${limits.elements} elements` }
    const attributes = new Map<string, string>()
    for (const { uri, local, value } of Object.values(tag.attributes))
      if (uri !== declarations) attributes.set(nameOf(uri, local), value)
    const element: Building = { name: nameOf(tag.uri, tag.local), attributes, children: [] }
    if (met.root) open.at(-1)?.children.push(element)
    else met.root = element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const take = (characters: string) => void open.at(-1)?.children.push(characters)
  parser.on('text', take)
  parser.on('cdata', take)
  const step = 64 * 1024
  for (let at = 0; at < text.length && !met.failure; at += step) parser.write(text.slice(at, at + step))
  if (!met.failure) parser.close()
  if (met.failure) return failed(met.failure)
  return met.root ? ok(met.root) : failed({ kind: 'broken', detail: 'xml: empty' })
}

/** XML parts are UTF-8 or UTF-16 by their first bytes (XML 1.0, appendix F). */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** An element's child elements, in order. */
export const elementsOf = (element: Element): readonly Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string')

/** The first child element of a name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name)

/** The text of an element and all below it. */
export const textOf = (element: Element | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? ''

/** The `w:val` of a child element; undefined where there is no such child or no value. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val')

/** An on/off property (ECMA-376 17.3.2.22): there without a value means on; undefined when it is not stated. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (!found) return undefined
  const value = found.attributes.get('w:val')
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

import { elementsOf, type Element } from '../../../read/docx/parseXml'
import { harmfulFields, isHarmless } from './fields'

/** The names of pictures that a part may point to, by its own names for them. */
export type Pictures = ReadonlyMap<string, string>

const kept = new Set(['w', 'wp', 'a', 'pic', 'wps', 'wpg', 'v', 'w10', 'mc'])
const keptOfAttribute = new Set(['w', 'wp', 'a', 'pic', 'wps', 'wpg', 'v', 'w10', 'xml'])

/** What goes with all that is in it: what other programs or parts stand behind, remarks, what was struck, marks that need a partner. */
const dropped = new Set([
  'w:object',
  'w:control',
  'w:contentPart',
  'w:ffData',
  'w:fldData',
  'w:altChunk',
  'w:subDoc',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:del',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:numPicBullet',
  'w:lvlPicBulletId',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'a:extLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'mc:Fallback',
])
/** What goes, but not what is in it. */
const unwrapped = new Set([
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
])
const drawings = new Set(['w:drawing', 'w:pict'])
/** What stands for a picture, by the name it points to. */
const showing = new Set(['a:blip', 'v:imagedata'])
const choices = new Set(['wps', 'wpg'])

const prefixOf = (name: string) => name.slice(0, Math.max(0, name.indexOf(':')))
const isDropped = ({ name }: Element) =>
  dropped.has(name) || !kept.has(prefixOf(name)) || /^w:\w+Change$/.test(name)

/** Says whether a drawing would stay without a hole: what it shows is known, and each of its pictures is there. */
function isWhole(element: Element, pictures: Pictures): boolean {
  if (dropped.has(element.name)) return true
  const pointers = [...element.attributes].filter(([name]) => prefixOf(name) === 'r')
  const isPointing = prefixOf(element.name) !== 'w' && (pointers.length > 0 || showing.has(element.name))
  if (isPointing && !pointers.some(([, value]) => pictures.has(value))) return false
  return elementsOf(element).every((child) =>
    // What newer versions add to a shape may go, but not the very thing that is shown.
    kept.has(prefixOf(child.name)) ? isWhole(child, pictures) : element.name !== 'a:graphicData',
  )
}

function cleanAttributes({ name, attributes }: Element, pictures: Pictures): ReadonlyMap<string, string> {
  const clean = new Map<string, string>()
  for (const [attribute, value] of attributes) {
    const prefix = prefixOf(attribute)
    const picture = prefix === 'r' && prefixOf(name) !== 'w' ? pictures.get(value) : undefined
    if (picture !== undefined) clean.set(attribute, picture)
    else if (prefix === '' ? !['src', 'href'].includes(attribute) : keptOfAttribute.has(prefix))
      clean.set(attribute, value)
  }
  return clean
}

/**
 * A part of a template with nothing left that reaches out of the document or runs: kept is what is known to be harmless,
 * everything else goes. `pictures`: what the part's pictures are called in the document to be made.
 */
export function cleanPart(root: Element, pictures: Pictures = new Map()): Element {
  const harmful = harmfulFields(root)
  const clean = (element: Element): readonly (Element | string)[] => {
    const { name, attributes } = element
    if (isDropped(element) || harmful.has(element)) return []
    if (drawings.has(name) && !isWhole(element, pictures)) return []
    // A fill by a picture, which a theme may have.
    if (name === 'a:blipFill') return [{ name: 'a:noFill', attributes: new Map(), children: [] }]
    const children = element.children.flatMap((child) => (typeof child === 'string' ? [child] : clean(child)))
    if (unwrapped.has(name)) return children
    if (name === 'w:fldSimple' && !isHarmless(attributes.get('w:instr') ?? '')) return children
    if (name === 'mc:Choice' && !choices.has(attributes.get('Requires') ?? '')) return []
    if (name === 'mc:AlternateContent' && children.length === 0) return []
    return [{ name, attributes: cleanAttributes(element, pictures), children: closed(name, children) }]
  }
  const children = root.children.flatMap((child) => (typeof child === 'string' ? [child] : clean(child)))
  return {
    name: root.name,
    attributes: cleanAttributes(root, pictures),
    children: closed(root.name, children),
  }
}

const blocks = new Set(['w:hdr', 'w:ftr', 'w:tc', 'w:txbxContent'])

/** What is made of paragraphs ends with one; Word does not open it otherwise. */
function closed(name: string, children: readonly (Element | string)[]): readonly (Element | string)[] {
  if (!blocks.has(name)) return children
  const last = children.findLast((child) => typeof child !== 'string')
  return last?.name === 'w:p' ? children : [...children, { name: 'w:p', attributes: new Map(), children: [] }]
}

import { elementsOf, valueOf, type Element } from '../../../read/docx/parseXml'
import { styles, styleXml, type Style } from '../docx/styles'
import { partXml, writeXml } from './writeXml'

/** The styles of a template with those of ours that it lacks, and what ours are called in it. */
export type HouseStyles = { readonly xml: string; readonly names: ReadonlyMap<string, string> }

const idOf = (style: Element) => style.attributes.get('w:styleId') ?? ''
const isDefault = (style: Element) => ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '')

/**
 * The template's own style for one of ours: the usual one of its kind, or the one of the same name. Built-in styles have
 * the same name in every language of Word, their ids differ.
 */
function likeOurs(theirs: readonly Element[], ours: Style): Element | undefined {
  const alike = theirs.filter((style) => style.attributes.get('w:type') === ours.kind)
  const named = (style: Element) => valueOf(style, 'w:name')?.toLowerCase() === ours.name.toLowerCase()
  return (ours.isUsual ? alike.find(isDefault) : undefined) ?? alike.find(named)
}

/** A style that what names none goes by; some programs write it without saying so. */
const asUsual = (style: Element): Element => ({
  ...style,
  attributes: new Map([...style.attributes, ['w:default', '1']]),
})

/** The template's styles, completed: a report uses the newsroom's where there is one, ours where there is none. */
export function houseStyles(root: Element | null): HouseStyles {
  const parts = root ? elementsOf(root) : []
  const theirs = parts.filter(({ name }) => name === 'w:style')
  const taken = new Set(theirs.map(idOf))
  const usual = new Set<Element>()
  const names = new Map<string, string>()
  const added: string[] = []
  for (const ours of styles) {
    const found = likeOurs(theirs, ours)
    if (found && ours.isUsual) usual.add(found)
    let id = found ? idOf(found) : ours.id
    if (!found) {
      while (taken.has(id)) id += '1'
      taken.add(id)
      const basedOn = ours.basedOn && (names.get(ours.basedOn) ?? ours.basedOn)
      added.push(styleXml({ ...ours, id, ...(basedOn ? { basedOn } : {}) }, 'completing'))
    }
    if (id !== ours.id) names.set(ours.id, id)
  }
  const kept = parts.map((part) => writeXml(usual.has(part) ? asUsual(part) : part))
  return {
    xml: partXml({ name: 'w:styles', attributes: new Map() }, kept.join('') + added.join('')),
    names,
  }
}

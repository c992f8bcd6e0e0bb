import { childOf, elementsOf, switchOf, valueOf, type Element } from './parseXml'

/** What a style, with all that it is based on, says about a paragraph or run. */
export type Style = {
  /** The names from the style up to its base, in lower case. Built-in names are English in every language version. */
  readonly names: readonly string[]
  /** 0 to 8 for headings, 9 for body text (ECMA-376 17.3.1.20); undefined when not stated. */
  readonly outline: number | undefined
  readonly list: ListPlace | undefined
  readonly hidden: boolean | undefined
}

/** The list that a paragraph belongs to; `numbering` '0' takes it out of any list (ECMA-376 17.9.18). */
export type ListPlace = { readonly numbering: string | undefined; readonly depth: number | undefined }

/** The styles of a document by id. Ids come from the document: a Map, so that `__proto__` is a name like any other. */
export type Styles = ReadonlyMap<string, Style>

/** The list that paragraph properties state. */
export function listOf(properties: Element | undefined): ListPlace | undefined {
  const stated = childOf(properties, 'w:numPr')
  if (!stated) return undefined
  const depth = valueOf(stated, 'w:ilvl')
  return { numbering: valueOf(stated, 'w:numId'), depth: depth === undefined ? undefined : Number(depth) }
}

/** The outline level that paragraph properties state. */
export function outlineOf(properties: Element | undefined): number | undefined {
  const stated = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN)
  return Number.isInteger(stated) && stated >= 0 && stated <= 9 ? stated : undefined
}

const mergeLists = (own: ListPlace | undefined, base: ListPlace | undefined): ListPlace | undefined =>
  own || base ? { numbering: own?.numbering ?? base?.numbering, depth: own?.depth ?? base?.depth } : undefined

/** Reads the styles part; without one a document has no styles. */
export function readStyles(root: Element | null): Styles {
  const written = new Map<string, Element>()
  for (const one of root ? elementsOf(root) : []) {
    const id = one.attributes.get('w:styleId')
    if (one.name === 'w:style' && id !== undefined) written.set(id, one)
  }
  const styles = new Map<string, Style>()
  for (const id of written.keys()) {
    const chain: Element[] = []
    const met = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !met.has(at);) {
      met.add(at)
      const one = written.get(at)
      if (one) chain.push(one)
      at = one && valueOf(one, 'w:basedOn')
    }
    const first = <Value>(pick: (one: Element) => Value | undefined) =>
      chain.map(pick).find((value) => value !== undefined)
    styles.set(id, {
      names: chain.map((one) => (valueOf(one, 'w:name') ?? '').toLowerCase()),
      outline: first((one) => outlineOf(childOf(one, 'w:pPr'))),
      list: chain.map((one) => listOf(childOf(one, 'w:pPr'))).reduce(mergeLists, undefined),
      hidden: first((one) => switchOf(childOf(one, 'w:rPr'), 'w:vanish')),
    })
  }
  return styles
}

import { escapeXml } from '../../../../shared/report/escapeXml'
import type { Relation } from '../../../../shared/report/officePackage'

const unescaped: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * A body as it stands in its package: addresses become relations, each once, and styles and lists get the names that
 * they have in the document's look.
 */
export function bindBody(
  body: string,
  names: ReadonlyMap<string, string>,
): { readonly xml: string; readonly relations: readonly Relation[] } {
  const ids = new Map<string, string>()
  const linked = body.replace(/(<w:hyperlink r:id=")([^"]*)/g, (_whole, tag: string, address: string) => {
    const id = ids.get(address) ?? `link${ids.size + 1}`
    ids.set(address, id)
    return tag + id
  })
  const named = (whole: string, tag: string, name: string) => {
    const here = names.get(name)
    return here === undefined ? whole : tag + escapeXml(here)
  }
  return {
    xml: names.size === 0 ? linked : linked.replace(/(<w:(?:pStyle|rStyle|numId) w:val=")([^"]*)/g, named),
    relations: [...ids].map(([address, id]) => ({
      id,
      kind: 'hyperlink',
      target: address.replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => unescaped[name] ?? ''),
      isOutside: true,
    })),
  }
}

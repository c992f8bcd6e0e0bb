/** The fragment of an address that leads to a place in the same page; null for every other address. */
export function ownFragment(page: Document, href: string): string | null {
  try {
    const address = new URL(href, page.baseURI)
    const [self = ''] = page.baseURI.split('#')
    if (address.hash === '' || address.href.slice(0, -address.hash.length) !== self) return null
    return decodeURIComponent(address.hash.slice(1))
  } catch {
    return null
  }
}

/** A note that a mark points to: the element with its text, and the ids by which its blocks can be known again. */
export type PageNote = { readonly text: Element; readonly ids: readonly string[] }

const mark = /^\s*\[?\s*(?:\d{1,3}|[a-z]|[*†‡§]+)\s*\]?\s*$/i

/**
 * The note that a mark (a link that is a number, a letter or a sign) points to, when the page has it; null for other
 * elements and for the way back from a note. Then the mark is no word of the text.
 */
export function noteOf(page: Document, element: Element): PageNote | null {
  const link = element.matches('a[href]') ? element : element.querySelector(':scope > a[href]')
  if (!link || !mark.test(element.textContent ?? '')) return null
  const fragment = ownFragment(page, link.getAttribute('href') ?? '')
  const target = fragment === null || fragment === '' ? null : page.getElementById(fragment)
  const text = target?.closest('li, p, dd, aside, div') ?? target
  if (!target || !text) return null
  // A note begins with its mark; the way back leads into the middle of a paragraph.
  const before = page.createRange()
  before.setStart(text, 0)
  if (text !== target) before.setEndBefore(target)
  if (before.toString().trim() !== '') return null
  return { text, ids: [target.id, text.id].filter((id) => id !== '') }
}

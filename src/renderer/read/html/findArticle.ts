import { Readability } from '@mozilla/readability'

const bareWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Pairs of words in a row. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = bareWords(text)
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

/** The share of the known article's word pairs that an element has. */
function shareOf(known: ReadonlySet<string>, element: Element): number {
  const own = pairsOf(element.textContent ?? '')
  let hits = 0
  for (const pair of known) if (own.has(pair)) hits += 1
  return hits / known.size
}

/** The smallest element that has nine tenths of the known article. */
function holderOf(page: Document, known: ReadonlySet<string>): Element | null {
  let holder: Element | null = shareOf(known, page.body) >= 0.9 ? page.body : null
  for (let below = holder; below;) {
    below = [...below.children].find((child) => shareOf(known, child) >= 0.9) ?? null
    holder = below ?? holder
  }
  return holder
}

/** Where a page's article stands; `isChecked`: told by its metadata, so that nothing in it is to be doubted. */
export type FoundArticle = { readonly element: Element; readonly isChecked: boolean }

/**
 * Finds the element that holds a page's article, in a copy of the page; null when there is none. `body`, the article
 * as the page's metadata has it, only checks the finding: where Readability missed more than half of it, the smallest
 * element that holds it is taken.
 */
export function findArticle(page: Document, body: string): FoundArticle | null {
  // Readability works on what it is given.
  const copy = page.cloneNode(true) as Document
  const { content } =
    new Readability<Node>(copy, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
    }).parse() ?? {}
  const found = content instanceof Element ? { element: content, isChecked: false } : null
  const known = pairsOf(body)
  if (known.size < 60 || (found && shareOf(known, found.element) >= 0.5)) return found
  const holder = holderOf(page, known)
  return holder ? { element: holder, isChecked: true } : found
}

/** All of a page but what is never its matter: menus, heads, feet and sides. */
export function wholePage(page: Document): Element {
  const copy = page.body.cloneNode(true) as Element
  for (const element of copy.querySelectorAll(
    'nav, header, footer, aside, [role="navigation"], [role="banner"]',
  )) {
    element.remove()
  }
  return copy
}

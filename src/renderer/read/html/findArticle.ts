import { Readability } from '@mozilla/readability'

/** Finds the element that holds a page's article, in a copy of the page; null when there is none. */
export function findArticle(page: Document): Element | null {
  const copy = page.cloneNode(true) as Document
  const found = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: 0,
  }).parse()
  return (found?.content as Element | null | undefined) ?? null
}

import { limits } from '../limits'

/** What a page weighs. */
export type PageWeight = {
  readonly characters: number
  /** The search for its article would take longer than anyone should wait. */
  readonly isHeavy: boolean
}

/** Weighs a page in one walk. */
export function weighPage(page: Document): PageWeight {
  let [elements, depth, deepest, characters, reading] = [0, 0, 0, 0, 0]
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = walker.currentNode; node;) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { length } = node.nodeValue ?? ''
      characters += length
      reading += length * depth
    } else elements += 1
    deepest = Math.max(deepest, depth)
    // The walker's own steps, because they alone tell when the depth changes.
    if (walker.firstChild()) depth += 1
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) break
        depth -= 1
      }
      if (depth <= 0) break
    }
    node = walker.currentNode
  }
  const isHeavy = elements > limits.pageElements || deepest > limits.pageDepth || reading > limits.pageReading
  return { characters, isHeavy }
}

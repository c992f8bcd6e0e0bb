/** Characters that no start tag's name runs on with: white space, the tag's end or a slash. */
const tag = (names: string) => new RegExp(`^<(?:${names})[\\s/>]`, 'i')

const page = tag('!doctype\\s+html|html')
/** The tags by which a browser takes unnamed bytes for HTML (WHATWG MIME Sniffing 7.1), less the page's own. */
const part = tag('head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|article|main|section')

const roots: readonly (readonly [RegExp, string])[] = [
  [tag('svg'), 'an image (SVG)'],
  [tag('rss|feed|rdf:rdf'), 'a news feed'],
  [tag('office:document(?:-content)?'), 'an OpenDocument text'],
  [tag('w:worddocument|pkg:package'), 'a Word document as XML'],
]

/** What the opening of a text says of its markup. */
export type Markup =
  /** A whole page; nothing else begins so. */
  | { readonly kind: 'page' }
  /** A tag, or a comment: HTML, unless it is Markdown that begins with a tag. */
  | { readonly kind: 'part' }
  | { readonly kind: 'xml'; readonly looksLike: string }
  | { readonly kind: 'none' }

/** Recognises HTML and XML by how a text begins, after comments and processing instructions. */
export function markupOf(opening: string): Markup {
  const begin = opening.trimStart()
  const body = afterProlog(begin)
  if (page.test(body)) return { kind: 'page' }
  const root = roots.find(([pattern]) => pattern.test(body.replace(/^<!doctype[^>]*>\s*/i, '')))
  if (root) return { kind: 'xml', looksLike: root[1] }
  if (begin.startsWith('<?xml')) return { kind: 'xml', looksLike: 'an XML document' }
  return part.test(body) || begin.startsWith('<!--') ? { kind: 'part' } : { kind: 'none' }
}

/** Skipped by hand, not by one pattern, which nested comments could make run for ever. */
function afterProlog(text: string): string {
  let rest = text
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null
    const at = end === null ? -1 : rest.indexOf(end)
    if (end === null || at < 0) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

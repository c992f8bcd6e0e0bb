/** What a page's JSON-LD says of its article (schema.org/Article); empty strings where it says nothing. */
export type ArticleData = {
  readonly headline: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly published: string
  readonly language: string
  readonly address: string
  readonly body: string
}

const articleTypes =
  /(?:^|[/#])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Reportage|OpinionNewsArticle|AnalysisNewsArticle)$/

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const wordsOf = (value: unknown): string => {
  const [first] = listOf(value)
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : ''
}

/** The names of people or organisations: written as text, or as nodes with a name. */
const namesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map((one) => wordsOf(isNode(one) ? one['name'] : one))
    .filter((name) => name !== '')

const addressOf = (value: unknown): string => wordsOf(isNode(value) ? (value['@id'] ?? value['url']) : value)

/** All nodes of a JSON-LD text, at the top, in a list or in a graph. Nothing deeper is an article of this page. */
function nodesIn(text: string): readonly Node[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return listOf(parsed).flatMap((top) =>
      isNode(top)
        ? [top, ...listOf(top['@graph']).filter(isNode), ...listOf(top['mainEntity']).filter(isNode)]
        : [],
    )
  } catch {
    return []
  }
}

/** Reads the first article that a page's JSON-LD describes; null when it describes none. */
export function articleDataOf(page: Document): ArticleData | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const texts = scripts
    .map((script) => script.textContent ?? '')
    // Some templates wrap the data in comment marks, or let line ends into its strings.
    .map((text) =>
      text
        .replace(/^\s*(?:\/\*.*?\*\/|<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
        .replace(/[\r\n\t]+/g, ' '),
    )
  const article = texts
    .flatMap(nodesIn)
    .find((node) => listOf(node['@type']).some((type) => typeof type === 'string' && articleTypes.test(type)))
  if (!article) return null
  const body = listOf(article['articleBody']).find((value) => typeof value === 'string')
  return {
    headline: wordsOf(article['headline']) || wordsOf(article['name']),
    authors: namesOf(article['author']),
    publisher: namesOf(article['publisher'])[0] ?? '',
    published: wordsOf(article['datePublished']),
    language: wordsOf(article['inLanguage']),
    address: addressOf(article['mainEntityOfPage']) || addressOf(article['url']),
    body: typeof body === 'string' ? body : '',
  }
}

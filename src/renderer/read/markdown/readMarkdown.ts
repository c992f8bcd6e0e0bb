import { Marked, type Token } from 'marked'
import { failed, ok, type Result } from '../../../shared/result'
import { noStatements, type Reading } from '../reading'
import type { ReadFailure } from '../readDraft'
import { openScribe, plainShape, shapeOf, type BlockShape } from '../scribe'
import { openTally } from '../tally'
import { footnotes } from './footnotes'
import { partFrontMatter } from './frontMatter'
import { markdownRemarks } from './markdownRemarks'
import { endBlock, openPage, tellInline, tellMarkup, type Page } from './tellInline'

/** The tokens below a token. marked's types leave the door open for extensions; these are the lists that it makes. */
const below = (token: Token): readonly Token[] => ('tokens' in token && token.tokens) || []

function tellBlock(page: Page, token: Token, shape: BlockShape, depth: number): void {
  const end = (own: BlockShape = shape) => endBlock(page, own)
  switch (token.type) {
    case 'heading':
      tellInline(page, below(token))
      return end(shapeOf('heading', Math.min(6, Number(token['depth'] ?? 1))))
    case 'paragraph':
    case 'text': {
      const parts = below(token)
      tellInline(page, parts.length > 0 ? parts : [token])
      return end()
    }
    case 'code':
      page.scribe.write(String(token['text'] ?? ''))
      return end()
    case 'blockquote':
      for (const one of below(token)) tellBlock(page, one, shapeOf('quotation'), depth)
      return
    case 'list':
      // marked types the items of a list apart from its tokens.
      for (const item of (token['items'] ?? []) as readonly Token[]) {
        for (const one of below(item))
          tellBlock(page, one, shapeOf('listItem', Math.min(99, depth + 1)), depth + 1)
      }
      return
    case 'table': {
      const rows = [token['header'] ?? [], ...(token['rows'] ?? [])] as readonly (readonly {
        tokens: Token[]
      }[])[]
      for (const cell of rows.flat()) {
        tellInline(page, cell.tokens)
        end(shapeOf('tableCell'))
      }
      return
    }
    case 'html':
      tellMarkup(page, token.raw)
      return end()
    case 'footnoteDefinition':
    case 'checkbox':
    case 'space':
    case 'hr':
    case 'def':
      return
    default:
      tellInline(page, [token])
      end()
  }
}

/** Front matter's own words for what an original says about itself. */
function statementsOf(values: ReadonlyMap<string, string>) {
  const first = (...keys: readonly string[]) => keys.map((key) => values.get(key) ?? '').find(Boolean) ?? ''
  return {
    ...noStatements,
    title: first('title', 'headline'),
    byline: first('byline', 'author', 'authors'),
    publication: first('publication', 'publisher', 'site', 'site_name'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(first('date', 'published', 'pubdate', 'publishdate'))?.[0] ?? null,
    language: first('lang', 'language', 'locale'),
  }
}

/**
 * Reads Markdown (CommonMark with GitHub's tables and with footnotes) straight from its tokens; nothing is rendered.
 * Tags of raw HTML are dropped and their text is kept. Fails as `tooDeep` when it is nested beyond the parser.
 */
export function readMarkdown(text: string): Result<Reading, ReadFailure> {
  const { values, body } = partFrontMatter(text.replace(/\r\n?/g, '\n').replace(/^\n+(?=---\n)/, ''))
  const parser = new Marked(footnotes)
  const page = openPage(openScribe(), openTally())
  const states = statementsOf(values)
  try {
    const tokens = parser.lexer(body)
    const hasTitle = tokens.some((token) => token.type === 'heading' && token['depth'] === 1)
    // A title that stands only in the front matter is printed all the same.
    if (!hasTitle && states.title !== '') {
      page.scribe.write(states.title)
      page.scribe.endBlock(shapeOf('heading', 1))
    }
    for (const token of tokens) {
      if (token.type === 'footnoteDefinition')
        page.definitions.set(String(token['label']), String(token['text']))
    }
    for (const token of tokens) tellBlock(page, token, plainShape, 0)
    const { raw, blocks } = page.scribe.finish()
    const remarks = markdownRemarks(page, (note) => parser.lexer(note))
    return ok({ raw, blocks, remarks, states, notices: page.tally.notices() })
  } catch (error) {
    // The parser calls itself a level deeper for every quotation mark and bracket.
    if (error instanceof RangeError) return failed({ kind: 'tooDeep', detail: 'markdown' })
    throw error
  }
}

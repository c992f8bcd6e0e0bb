import type { Token } from 'marked'
import type { BlockShape, Scribe } from '../scribe'
import { spaceBetween } from '../spaceBetween'
import type { Tally } from '../tally'
import { droppedScheme, webAddress } from '../webAddress'
import { decodeEntities } from './decodeEntities'

/** A Markdown text while it is being read. */
export type Page = {
  readonly scribe: Scribe
  readonly tally: Tally
  readonly links: { start: number; end: number; address: string }[]
  readonly references: { start: number; end: number; label: string; own: string }[]
  readonly definitions: Map<string, string>
  /** Links of raw HTML that are open. */
  readonly anchors: { start: number; address: string }[]
  /** The element of raw HTML whose text is not shown and that is open; empty outside. */
  unseen: string
  tail: string
}

/** Begins to read a Markdown text. */
export const openPage = (scribe: Scribe, tally: Tally): Page => ({
  scribe,
  tally,
  links: [],
  references: [],
  definitions: new Map(),
  anchors: [],
  unseen: '',
  tail: '',
})

function say(page: Page, text: string): void {
  if (page.unseen !== '') return
  page.scribe.write(text)
  page.tail = (page.tail + text).slice(-200)
}

function keepLink(page: Page, address: string, start: number): void {
  const web = webAddress(address)
  const end = page.scribe.at()
  if (web !== null) {
    if (end > start) page.links.push({ start, end, address: web })
    return
  }
  const scheme = droppedScheme(address)
  if (scheme !== null) page.tally.add('linksDropped', 1, scheme)
}

/** Ends the open block; raw HTML that was left open ends with it. */
export function endBlock(page: Page, shape: BlockShape): void {
  page.scribe.endBlock(shape)
  page.anchors.length = 0
  page.unseen = ''
  page.tail = ''
}

/** Elements of raw HTML whose content no browser shows as text. */
const unseenElements = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript'])
const breakingElements =
  /^(?:br|p|div|li|tr|h[1-6]|figcaption|figure|blockquote|ul|ol|table|hr|section|article)$/

const piece = /<!--([\s\S]*?)-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g

function tellTag(page: Page, closing: boolean, name: string, attributes: string): void {
  if (page.unseen !== '') {
    if (closing && name === page.unseen) page.unseen = ''
    return
  }
  if (unseenElements.has(name)) page.unseen = closing || attributes.endsWith('/') ? '' : name
  if (name === 'img') page.tally.add('imagesLeftOut')
  if (breakingElements.test(name)) say(page, '\n')
  if (name !== 'a') return
  if (closing) {
    const open = page.anchors.pop()
    if (open) keepLink(page, open.address, open.start)
    return
  }
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes) ?? []
  page.anchors.push({ start: page.scribe.at(), address: decodeEntities(double ?? single ?? bare ?? '') })
}

/** Takes the text out of raw HTML; what stands in its comments is told of, not shown. */
export function tellMarkup(page: Page, markup: string): void {
  let done = 0
  for (const match of markup.matchAll(piece)) {
    say(page, decodeEntities(markup.slice(done, match.index)))
    done = match.index + match[0].length
    const [, comment, slash, name, attributes] = match
    if (comment !== undefined) page.tally.add('hiddenText', comment.trim().length, 'comment')
    else tellTag(page, slash === '/', (name ?? '').toLowerCase(), attributes ?? '')
  }
  say(page, decodeEntities(markup.slice(done)))
}

const joinedLines = (text: string) =>
  text.split(/[ \t]*\n[ \t]*/).reduce((joined, line) => joined + spaceBetween(joined, line) + line)

/** Reads inline tokens: their text, and the places of links and notes. */
export function tellInline(page: Page, tokens: readonly Token[]): void {
  for (const token of tokens) {
    const below: readonly Token[] = ('tokens' in token && token.tokens) || []
    const start = page.scribe.at()
    if (token.type === 'image') page.tally.add('imagesLeftOut')
    else if (token.type === 'br') say(page, '\n')
    else if (token.type === 'html') tellMarkup(page, token.raw)
    else if (token.type === 'codespan' || token.type === 'escape') say(page, String(token['text'] ?? ''))
    else if (
      token.type === 'footnoteReference' &&
      token['own'] === '' &&
      !page.definitions.has(String(token['label']))
    ) {
      say(page, token.raw)
    } else if (token.type === 'footnoteReference') {
      const [word = ''] = /\S+$/u.exec(page.tail) ?? []
      page.references.push({
        start: start - word.length,
        end: start,
        label: String(token['label']),
        own: String(token['own']),
      })
    } else if (token.type === 'link') {
      tellInline(page, below)
      const address = String(token['href'] ?? '')
      keepLink(page, token['autolink'] === true ? address : decodeEntities(address), start)
    } else if (below.length > 0) tellInline(page, below)
    // A line end inside a paragraph is a space (CommonMark 6.8).
    else say(page, decodeEntities(joinedLines(token.raw)))
  }
}

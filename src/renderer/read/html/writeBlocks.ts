import type { Scribe } from '../scribe'
import type { Tally } from '../tally'
import type { Foreign } from './foreignElements'
import { noteOf, ownFragment } from './noteOf'
import { placeOf, type Place } from './placeOf'
import { droppedScheme, webAddress } from '../webAddress'

/** A page's content while it is being written down. */
export type Writing = {
  readonly scribe: Scribe
  readonly tally: Tally
  readonly page: Document
  readonly links: { start: number; end: number; address: string }[]
  /** Words inside any link, wherever it leads: menus and lists of stories are made of them. */
  readonly linked: { start: number; end: number }[]
  readonly notes: { start: number; end: number; target: Element }[]
  /** Ids of elements that notes have turned out to stand in. */
  readonly noteIds: Set<string>
  readonly foreign: Foreign
  /** White space met and not yet written: it counts only between words. */
  space: '' | ' ' | '\n'
  tail: string
}

/** Begins to write a page's content down. */
export const openWriting = (scribe: Scribe, tally: Tally, page: Document, foreign: Foreign): Writing => ({
  scribe,
  tally,
  page,
  foreign,
  links: [],
  linked: [],
  notes: [],
  noteIds: new Set(),
  space: '',
  tail: '',
})

const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'amp-story-page article-body'
  ).split(' '),
)

/** Elements that hold no words of an article: what only machines read, and what one fills in or presses. */
const silentElements = new Set(
  (
    'script style noscript template iframe object embed applet svg canvas audio video map button input select textarea ' +
    'datalist meter progress head meta link title base frame frameset annotation annotation-xml rp rt'
  ).split(' '),
)
const imageElements = new Set([
  'img',
  'picture',
  'amp-img',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
])

/** Says whether an element is not shown; only what stands in the element itself is known here. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')

function say(writing: Writing, text: string): void {
  const piece = writing.tail === '' ? text : writing.space + text
  writing.space = ''
  writing.scribe.write(piece)
  writing.tail = (writing.tail + piece).slice(-200)
}

/** Writes a text node: white space collapses as in a browser (CSS Text 3, 4.1.1), except where it is verbatim. */
function sayCollapsed(writing: Writing, text: string, verbatim: boolean): void {
  if (verbatim) return say(writing, text)
  // A no-break space is a character like any other.
  for (const part of text.split(/([ \t\n\r\f]+)/)) {
    if (part === '') continue
    if (/^[ \t\n\r\f]/.test(part)) {
      if (writing.space === '') writing.space = ' '
    } else say(writing, part)
  }
}

function endBlock(writing: Writing, { kind, level, suspect }: Place): void {
  writing.scribe.endBlock({ kind, level, suspect })
  writing.space = ''
  writing.tail = ''
}

/** A line break; two of them part paragraphs. */
function breakLine(writing: Writing, place: Place): void {
  if (writing.space === '\n') endBlock(writing, place)
  else writing.space = '\n'
}

function keepLink(writing: Writing, href: string, start: number): void {
  const end = writing.scribe.at()
  writing.linked.push({ start, end })
  const address = webAddress(href, writing.page.baseURI)
  if (address === null) {
    const scheme = droppedScheme(href)
    if (scheme !== null) writing.tally.add('linksDropped', 1, scheme)
  } else if (end > start && ownFragment(writing.page, href) === null)
    writing.links.push({ start, end, address })
}

/** Says whether a note that the text has pointed to stands in an element. */
const isNote = ({ noteIds }: Writing, element: Element) =>
  noteIds.size > 0 &&
  /^(?:p|li|dd|aside|div)$/.test(element.localName) &&
  (noteIds.has(element.id) ||
    [...element.querySelectorAll(':scope > [id]')].some(({ id }) => noteIds.has(id)))

/** Writes an element's content down in blocks; only text and checked addresses leave it. */
export function writeBlocks(writing: Writing, element: Element, place: Place): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) {
      sayCollapsed(writing, node.nodeValue ?? '', place.verbatim)
    } else if (node.nodeType === node.ELEMENT_NODE) writeElement(writing, node as Element, place)
  }
}

function writeElement(writing: Writing, element: Element, outer: Place): void {
  const name = element.localName
  if (writing.foreign.leftOut.has(element)) return
  if (imageElements.has(name)) writing.tally.add('imagesLeftOut')
  if (silentElements.has(name)) return
  if (isHidden(element)) {
    writing.tally.add('hiddenText', (element.textContent ?? '').trim().length)
    return
  }
  if (name === 'br') return breakLine(writing, outer)
  const place = { ...outer, suspect: outer.suspect || writing.foreign.flagged.has(element) }
  if (blockElements.has(name)) {
    endBlock(writing, place)
    const inner = isNote(writing, element)
      ? { ...place, kind: 'note' as const, level: 0 }
      : placeOf(element, name, place)
    writeBlocks(writing, element, inner)
    endBlock(writing, inner)
    return
  }
  const note = name === 'a' || name === 'sup' ? noteOf(writing.page, element) : null
  if (note) {
    const [word = ''] = /\S+$/u.exec(writing.tail) ?? []
    const end = writing.scribe.at()
    writing.notes.push({ start: end - word.length, end, target: note.text })
    for (const id of note.ids) writing.noteIds.add(id)
    return
  }
  // The white space before a link is not part of its words.
  if (name === 'a' && writing.space !== '' && writing.tail !== '') {
    writing.scribe.write(writing.space)
    writing.tail += writing.space
    writing.space = ''
  }
  const start = writing.scribe.at()
  writeBlocks(writing, element, place)
  const href = name === 'a' ? element.getAttribute('href') : null
  if (href !== null) keepLink(writing, href, start)
}

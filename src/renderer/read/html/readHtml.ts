import { failed, type Result } from '../../../shared/result'
import { finishDraft } from '../finishDraft'
import { limits } from '../limits'
import type { ReadDraft, ReadFailure } from '../readDraft'
import { decodeBytes } from '../text/decode'
import { charsetOfPage } from './charsetOfPage'
import { readPage } from './readPage'
import { weighPage } from './weighPage'

/** What is known of a page beside its bytes. */
export type PageOrigin = {
  /** The charset that the server named, or null. */
  readonly charset: string | null
  /** Where the page came from; empty when that is not known. */
  readonly address: string
}

/** Elements that nobody leaves open by custom: what counts as nesting. */
const nesting =
  /<(\/?)(?:div|span|section|article|main|aside|ul|ol|table|blockquote|font|center|b|i|em|strong|a)\b/gi

/** Judges a page's tags without building anything: the parse of a page cannot be interrupted. */
function judgeTags(text: string): ReadFailure | null {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    count += 1
    if (count > limits.tags) return { kind: 'tooLong', detail: `${limits.tags} tags` }
  }
  let open = 0
  for (const [, closing] of text.matchAll(nesting)) {
    open = Math.max(0, open + (closing === '' ? 1 : -1))
    if (open > limits.openTags) return { kind: 'tooDeep', detail: `${limits.openTags} open tags` }
  }
  return null
}

/**
 * A page as an inert document: nothing in it loads, runs or is shown. Its links are relative to where it came from.
 * Names that would stand in for the document's and a form's own properties are taken away (HTML Standard, 3.1.6
 * "named elements", 4.10.3); until then only the prototype's methods can be trusted.
 */
function parsePage(text: string, address: string): Document {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const all = (selector: string) => Document.prototype.querySelectorAll.call(page, selector)
  for (const element of all('[name]:not(meta)')) Element.prototype.removeAttribute.call(element, 'name')
  for (const element of all(clobbering)) Element.prototype.removeAttribute.call(element, 'id')
  const own = page.querySelector('base[href]')?.getAttribute('href') ?? ''
  for (const base of page.querySelectorAll('base')) base.remove()
  const base = page.createElement('base')
  base.href = resolve(own, address)
  page.head.prepend(base)
  return page
}

const clobbering = 'form, img, iframe, embed, object, button, fieldset, input, output, select, textarea'

/** Without an address relative links lead nowhere; they must not lead into the app. */
function resolve(own: string, address: string): string {
  try {
    return new URL(own, address === '' ? undefined : address).href
  } catch {
    return address === '' ? 'about:invalid' : address
  }
}

/**
 * Reads a web page's article. Sanitising is by construction: only text and checked http(s) addresses leave this
 * function, never an element. Fails as `noArticle`, `loginPage`, `noText`,
 * `tooLong` or `tooDeep`.
 */
export function readHtml(
  bytes: Uint8Array,
  { charset, address }: PageOrigin,
): Result<ReadDraft, ReadFailure> {
  const { text, guessed } = decodeBytes(bytes, [charset, charsetOfPage(bytes)])
  const refusal = judgeTags(text)
  if (refusal) return failed(refusal)
  const page = parsePage(text, address)
  const weight = weighPage(page)
  if (weight.characters > limits.characters) {
    return failed({ kind: 'tooLong', detail: `${limits.characters} characters` })
  }
  const reading = readPage(page, weight.isHeavy)
  if (!reading.ok) return reading
  const notices = [
    ...reading.value.notices,
    ...(guessed === null ? [] : [{ kind: 'charsetGuessed', count: 1, detail: guessed } as const]),
  ]
  return finishDraft('html', { ...reading.value, notices })
}

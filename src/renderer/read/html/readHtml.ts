import { failed, type Result } from '../../../shared/result'
import { finishDraft } from '../finishDraft'
import { limits } from '../limits'
import type { ReadDraft, ReadFailure } from '../readDraft'
import { decodeBytes } from '../text/decode'
import { charsetOfPage } from './charsetOfPage'
import { readPage } from './readPage'

/** What is known of a page beside its bytes. */
export type PageOrigin = {
  /** The charset that the server named, or null. */
  readonly charset: string | null
  /** Where the page came from; empty when that is not known. */
  readonly address: string
}

/** Counts tags without building anything, so that a page too big for the parser is refused before it is parsed. */
function hasTooManyTags(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    count += 1
    if (count > limits.tags) return true
  }
  return false
}

/** A page as an inert document: nothing in it loads, runs or is shown. Its links are relative to where it came from. */
function parsePage(text: string, address: string): Document {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const own = page.querySelector('base[href]')?.getAttribute('href') ?? ''
  for (const base of page.querySelectorAll('base')) base.remove()
  const base = page.createElement('base')
  base.href = resolve(own, address)
  page.head.prepend(base)
  return page
}

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
 * function, never an element. Fails as `noArticle`, `loginPage`, `noText` or `tooLong`.
 */
export function readHtml(
  bytes: Uint8Array,
  { charset, address }: PageOrigin,
): Result<ReadDraft, ReadFailure> {
  const { text, guessed } = decodeBytes(bytes, [charset, charsetOfPage(bytes)])
  if (hasTooManyTags(text)) return failed({ kind: 'tooLong', detail: `${limits.tags} tags` })
  const reading = readPage(parsePage(text, address))
  if (!reading.ok) return reading
  const notices = [
    ...reading.value.notices,
    ...(guessed === null ? [] : [{ kind: 'charsetGuessed', count: 1, detail: guessed } as const]),
  ]
  return finishDraft('html', { ...reading.value, notices })
}

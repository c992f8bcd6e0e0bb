import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { archiveKind, isCaseFile } from './archiveKind'
import { looksLike } from './knownTypes'
import { sizeLimits, type OpenedKind } from './limits'
import { markupOf } from './markup'
import { hasStream, isOle } from './ole'
import { isBlank, isText, openingOf, unitsOf } from './units'
import { entryNames, isZip } from './zip'

const unknown = (looks: string) => failed<OpenFailure>({ kind: 'unknownKind', detail: looks })

/**
 * Says what bytes are by the bytes themselves. The name's extension and the media type that a server named decide only
 * between plain text, Markdown and HTML. Fails with `empty`, `binary`, `oldWord`, or `unknownKind` and what it looks like.
 */
export function sniffKind(bytes: Uint8Array, name: string, mediaType = ''): Result<OpenedKind, OpenFailure> {
  if (bytes.length === 0) return failed({ kind: 'empty', detail: '' })
  if (isZip(bytes)) return archiveKind(bytes, name)
  if (isOle(bytes)) return oleKind(bytes)
  const opening = openingOf(bytes)
  if (isPdf(opening)) return ok('pdf')
  if (isText(bytes))
    return isBlank(bytes) ? failed({ kind: 'empty', detail: '' }) : textKind(bytes, opening, name, mediaType)
  // Readers of PDF accept junk before the header; only where it would be refused otherwise is that believed.
  if (/%PDF-\d/.test(opening.slice(0, 1024))) return ok('pdf')
  const looks = looksLike(bytes)
  return looks === null ? failed({ kind: 'binary', detail: '' }) : unknown(looks)
}

/**
 * The most bytes worth reading of a file that begins like this. Fails at once where the beginning already shows that it
 * is no draft, so that a huge film is not read to find that out.
 */
export function readingLimit(head: Uint8Array, name: string, mediaType = ''): Result<number, OpenFailure> {
  if (isZip(head)) return ok(isCaseFile(entryNames(head), name) ? sizeLimits.case : sizeLimits.docx)
  if (isOle(head)) return ok(sizeLimits.docx)
  const kind = sniffKind(head, name, mediaType)
  // White space at the beginning says nothing of the rest.
  return kind.ok ? ok(sizeLimits[kind.value]) : isBlank(head) && head.length > 0 ? ok(sizeLimits.text) : kind
}

/** Word before 2007, and Word since then when the document is encrypted, which its reader then says. */
function oleKind(bytes: Uint8Array): Result<OpenedKind, OpenFailure> {
  if (hasStream(bytes, 'EncryptedPackage')) return ok('docx')
  if (hasStream(bytes, 'WordDocument')) return failed({ kind: 'oldWord', detail: '' })
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return unknown('an old Excel workbook')
  if (hasStream(bytes, 'PowerPoint Document')) return unknown('an old PowerPoint presentation')
  if (hasStream(bytes, '__properties_version1.0')) return unknown('an Outlook message')
  return failed({ kind: 'oldWord', detail: '' })
}

function isPdf(opening: string): boolean {
  return /^\s*%PDF-\d/.test(opening)
}

function textKind(
  bytes: Uint8Array,
  opening: string,
  name: string,
  mediaType: string,
): Result<OpenedKind, OpenFailure> {
  if (opening.startsWith('{\\rtf')) return unknown('an RTF document')
  if (opening.startsWith('%!PS')) return unknown('a PostScript document')
  if (/^mime-version:/im.test(opening) && /^content-type:\s*multipart\/related/im.test(opening))
    return unknown('a web archive (MHTML)')

  const markup = markupOf(opening)
  if (markup.kind === 'page') return ok('html')
  const named = namedKind(name, mediaType)
  if (named === 'markdown') return ok('markdown')
  if (named === 'html' && hasTag(bytes)) return ok('html')
  if (markup.kind === 'xml') return unknown(markup.looksLike)
  return ok(markup.kind === 'part' && named !== 'text' ? 'html' : 'text')
}

/** What the server, or else the name, says that a text is. */
function namedKind(name: string, mediaType: string): 'text' | 'markdown' | 'html' | null {
  if (/^(text\/html|application\/xhtml\+xml)$/i.test(mediaType)) return 'html'
  if (/^text\/(x-)?markdown$/i.test(mediaType)) return 'markdown'
  if (/\.(html?|xhtml|xht)$/i.test(name)) return 'html'
  if (/\.(md|markdown|mdown|mkdn?|mdwn)$/i.test(name)) return 'markdown'
  return /\.(txt|text)$/i.test(name) || /^text\/plain$/i.test(mediaType) ? 'text' : null
}

/** Whether a tag or comment is in the text at all: without one, its line ends are all the structure it has. */
function hasTag(bytes: Uint8Array): boolean {
  const units = unitsOf(bytes)
  for (let at = units.indexOf(0x3c); at >= 0; at = units.indexOf(0x3c, at + 1))
    if (/[a-z!/?]/i.test(String.fromCharCode(units[at + 1] ?? 0))) return true
  return false
}

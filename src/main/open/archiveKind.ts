import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import type { OpenedKind } from './limits'
import { declaredType, entryNames } from './zip'

const declared: readonly (readonly [string, string])[] = [
  ['application/epub+zip', 'an EPUB'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation'],
]

const folders: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['index/document.iwa', 'a Pages document'],
  ['index.zip', 'a Pages document'],
]

/** A case file holds its manifest among the first entries. */
const firstEntries = 4

/** What a ZIP archive is: a Word document, a case file, or something that is no draft. */
export function archiveKind(bytes: Uint8Array, name: string): Result<OpenedKind, OpenFailure> {
  const type = declaredType(bytes)
  const entries = entryNames(bytes).map((entry) => entry.toLowerCase())
  const has = (start: string) => entries.some((entry) => entry.startsWith(start))

  // A package names its parts in [Content_Types].xml, and Word's stand in word/ (ECMA-376 part 2).
  if (has('[content_types].xml') && has('word/')) return ok('docx')
  const known = declared.find(([start]) => type.startsWith(start)) ?? folders.find(([start]) => has(start))
  if (known) return failed({ kind: 'unknownKind', detail: known[1] })
  if (isCaseFile(entries, name)) return ok('case')
  return failed({ kind: 'unknownKind', detail: 'a ZIP archive' })
}

/** Whether an archive with these entries is a case file, by its manifest or by the name that Stet gives it. */
export function isCaseFile(entries: readonly string[], name: string): boolean {
  return entries.slice(0, firstEntries).includes('manifest.json') || name.toLowerCase().endsWith('.stet')
}

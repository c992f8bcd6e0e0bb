import { basename } from 'node:path'
import type { RequestInput } from '../../shared/ipc/contract'
import type { SaveFailure } from '../../shared/ipc/failures'
import { failed, ok, type Result } from '../../shared/result'
import { saveFailure } from '../disk/diskFailure'
import { writeFileSafely } from '../disk/writeFileSafely'
import { placeOf, withEnding } from './chosenPath'
import { safeFileName } from './fileName'

type Kind = RequestInput<'saveFile'>['kind']

/** The name and ending of each kind of file, as the system's dialog shows them; null: any kind. */
const filters: Readonly<Record<Kind, { readonly name: string; readonly extension: string } | null>> = {
  html: { name: 'Web page', extension: 'html' },
  pdf: { name: 'PDF', extension: 'pdf' },
  markdown: { name: 'Markdown', extension: 'md' },
  csv: { name: 'Table (CSV)', extension: 'csv' },
  json: { name: 'JSON', extension: 'json' },
  docx: { name: 'Word document', extension: 'docx' },
  xlsx: { name: 'Spreadsheet', extension: 'xlsx' },
  jsonld: { name: 'JSON-LD', extension: 'jsonld' },
  case: { name: 'Case', extension: 'stet' },
  any: null,
}

/** Asks the person where to save; null when they changed their mind. */
export type AskWhere = (suggested: {
  readonly name: string
  readonly filters: { name: string; extensions: string[] }[]
}) => Promise<string | null>

/** Saves bytes where the person chooses, whole or not at all; answers with the name they gave. */
export async function saveFile(
  { suggestedName, kind, bytes }: RequestInput<'saveFile'>,
  askWhere: AskWhere,
): Promise<Result<{ readonly name: string }, SaveFailure>> {
  const filter = filters[kind]
  const chosen = await askWhere({
    name: safeFileName(suggestedName),
    filters: filter ? [{ name: filter.name, extensions: [filter.extension] }] : [],
  })
  if (chosen === null) return failed({ kind: 'cancelled', detail: '' })
  try {
    const path = await withEnding(chosen, filter?.extension ?? null)
    const place = await placeOf(path)
    await writeFileSafely(place.path, bytes, place.mode)
    return ok({ name: basename(path) })
  } catch (error) {
    return failed(saveFailure(error))
  }
}

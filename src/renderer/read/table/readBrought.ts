import type { Annotations } from '../../../shared/broughtIn/annotations/annotation'
import { readAnnotations } from '../../../shared/broughtIn/annotations/readAnnotations'
import { failed, ok, type Result } from '../../../shared/result'
import { decodeBytes } from '../text/decode'
import { mostRows, readTable, type Table, type TableFailure } from './readTable'

/** A file that claims can be brought in from: a spreadsheet, or annotations of another program. */
export type Brought =
  | { readonly kind: 'sheet'; readonly table: Table }
  | { readonly kind: 'annotations'; readonly read: Annotations }

/** Why nothing can be brought in from a file. */
export type BroughtFailure =
  TableFailure | { readonly kind: 'brokenJson' | 'noAnnotations'; readonly detail: string }

/** What begins as JSON does; a cell of a spreadsheet hardly does. */
const isJson = /^\s*(?:\{\s*["}]|\[\s*[{\]])/

function readJson(text: string): Result<Brought, BroughtFailure> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failed({ kind: 'brokenJson', detail: error instanceof Error ? error.message : '' })
  }
  const read = readAnnotations(value, mostRows)
  return read.ok ? ok({ kind: 'annotations', read: read.value }) : read
}

/** Reads a file that claims are to be brought in from: JSON as annotations, anything else as a spreadsheet saved as text. */
export function readBrought(bytes: Uint8Array): Result<Brought, BroughtFailure> {
  const { text } = decodeBytes(bytes.subarray(0, 64), [])
  if (isJson.test(text)) return readJson(decodeBytes(bytes, []).text)
  const table = readTable(bytes)
  return table.ok ? ok({ kind: 'sheet', table: table.value }) : table
}

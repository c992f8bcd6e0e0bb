import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { canonicalJson, digestOf } from '../records/chain'
import { tables, type TableName } from '../records/entry'
import { failed, ok, type Result } from '../result'
import {
  caseFileFormat,
  caseFileLimits,
  caseFileVersion,
  fileName,
  historyName,
  manifestName,
  tableName,
  type CaseContent,
  type CaseFileFailure,
  type Manifest,
} from './caseFile'
import { checkCase } from './checkCase'
import { toLines } from './lines'

/**
 * Packs a case with its history and kept files into the bytes of a `.stet` file. `app`: the program's version; `at`: the
 * moment, ISO 8601 in UTC. The same input gives the same bytes. What could not be read again is not written: fails with
 * `tooLarge`, `badRecord` or `changed` as reading would.
 */
export function packCase(
  input: CaseContent & { readonly app: string; readonly at: string },
): Result<Uint8Array, CaseFileFailure> {
  const { records, history } = input
  const rows: Readonly<Record<TableName, readonly unknown[]>> = { ...records, cases: [records.case] }
  const checked = checkCase(rows, history)
  if (!checked.ok) return checked

  const files = new Map(input.files.map((file) => [file.sha256, file.bytes]))
  const parts = new Map<string, Uint8Array>([
    ...tables.map((table) => [tableName(table), toLines(rows[table])] as const),
    [historyName, toLines(history)],
    ...[...files].map(([digest, bytes]) => [fileName(digest), bytes] as const),
  ])
  const listed = [...parts].map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  }))
  const strange = listed.find(({ name, sha256 }) => name.startsWith('files/') && name !== fileName(sha256))
  if (strange !== undefined) return failed({ kind: 'changed', detail: strange.name })
  const total = listed.reduce((sum, part) => sum + part.size, 0)
  if (total > caseFileLimits.total || parts.size > caseFileLimits.parts) {
    return failed({ kind: 'tooLarge', detail: String(total) })
  }
  const counted = tables.map((table) => [table, rows[table].length] as const)
  const unsealed: Omit<Manifest, 'seal'> = {
    format: caseFileFormat,
    formatVersion: caseFileVersion,
    app: input.app,
    madeAt: input.at,
    caseId: records.case.id,
    counts: {
      // Every table is counted; Object.fromEntries forgets the names.
      ...(Object.fromEntries(counted) as Record<TableName, number>),
      history: history.length,
      files: files.size,
    },
    parts: listed,
  }
  const manifest: Manifest = { ...unsealed, seal: digestOf(canonicalJson(unsealed)) }
  const zip: Zippable = { [manifestName]: strToU8(`${JSON.stringify(manifest, null, 1)}\n`) }
  for (const [name, bytes] of parts) zip[name] = [bytes, { level: isDense(bytes) ? 0 : 6 }]
  return ok(zipSync(zip, { mtime: earliest }))
}

/** The first day that a zip archive can name, by the machine's own clock; the true moment stands in the manifest. */
const earliest = new Date(1980, 0, 1)

const signatures = [
  [0x50, 0x4b, 0x03, 0x04], // zip, and so DOCX
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
]

/** Says whether a part is stored as it is: it is packed already, or so large that only a hostile one shrinks far. */
const isDense = (bytes: Uint8Array): boolean =>
  bytes.length > caseFileLimits.small ||
  signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))

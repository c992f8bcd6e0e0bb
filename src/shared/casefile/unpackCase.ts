import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
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
  manifestSchema,
  tableName,
  type CaseContent,
  type CaseFileFailure,
  type Manifest,
} from './caseFile'
import { checkCase } from './checkCase'
import { inflatePart } from './inflatePart'
import { fromLines } from './lines'
import { readZipDirectory, type ZipEntry } from './zipDirectory'

type Unpacked = Result<CaseContent & { readonly manifest: Manifest }, CaseFileFailure>

const fail = (kind: CaseFileFailure['kind'], detail = '') => failed({ kind, detail })

/**
 * Reads the bytes of a `.stet` file, whole or not at all. Everything in it is taken for hostile: names, sizes, hashes,
 * every record and the history are checked before anything is handed on. Fails with one of the kinds of
 * `CaseFileFailure`; the format is described in docs/case-file.md.
 */
export function unpackCase(bytes: Uint8Array): Unpacked {
  try {
    return unpack(bytes)
  } catch (error) {
    // Values nested so deep that walking them overflows the stack, or that have no canonical form: no record has either.
    return fail('badRecord', error instanceof Error ? error.name : '')
  }
}

function unpack(bytes: Uint8Array): Unpacked {
  const directory = readZipDirectory(bytes)
  if (directory === 'noDirectory') return fail(beginsLikeCase(bytes) ? 'cutOff' : 'notACase')
  if (directory === 'strange') return fail(beginsLikeCase(bytes) ? 'changed' : 'notACase')
  const read = readManifest(directory)
  if (!read.ok) return read
  const manifest = read.value

  const entries = new Map(directory.map((entry) => [entry.name, entry]))
  const { parts } = manifest
  if (entries.size !== directory.length || directory.length !== parts.length + 1)
    return fail('changed', 'parts')
  if (new Set(parts.map((part) => part.name)).size !== parts.length) return fail('changed', 'parts')
  const flaw = flawInSizes(parts, entries)
  if (flaw !== null) return flaw

  const unpacked = new Map<string, Uint8Array>()
  for (const part of parts) {
    const entry = entries.get(part.name)
    const content = entry === undefined ? null : inflatePart(entry)
    if (content === null || bytesToHex(sha256(content)) !== part.sha256) return fail('changed', part.name)
    unpacked.set(part.name, content)
  }

  const rows: Partial<Record<TableName, readonly unknown[]>> = {}
  for (const table of tables) {
    const lines = readLines(tableName(table), manifest.counts[table], unpacked)
    if (!lines.ok) return lines
    rows[table] = lines.value
  }
  const history = readLines(historyName, manifest.counts.history, unpacked)
  if (!history.ok) return history
  // Every table has just been read.
  const checked = checkCase(rows as Record<TableName, readonly unknown[]>, history.value)
  if (!checked.ok) return checked
  if (checked.value.records.case.id !== manifest.caseId) return fail('changed', manifestName)

  const files = parts
    .filter(({ name }) => name.startsWith('files/'))
    .map(({ name, sha256: digest }) => ({
      name,
      sha256: digest,
      bytes: unpacked.get(name) ?? new Uint8Array(),
    }))
  if (files.length !== manifest.counts.files) return fail('changed', manifestName)
  if (files.some((file) => file.name !== fileName(file.sha256))) return fail('changed', 'files')
  return ok({
    manifest,
    ...checked.value,
    files: files.map(({ sha256: digest, bytes: content }) => ({ sha256: digest, bytes: content })),
  })
}

const opening = [0x50, 0x4b, 0x03, 0x04]

/** Says whether bytes begin as a case file does, as far as they go: a zip entry that is named as the manifest is. */
function beginsLikeCase(bytes: Uint8Array): boolean {
  const isZip = opening.every((byte, at) => at >= bytes.length || bytes[at] === byte)
  return isZip && manifestName.startsWith(strFromU8(bytes.subarray(30, 30 + manifestName.length)))
}

function readManifest(directory: readonly ZipEntry[]): Result<Manifest, CaseFileFailure> {
  const entry = directory.find(({ name }) => name === manifestName)
  if (entry === undefined) return fail('notACase')
  if (entry.size > caseFileLimits.manifest) return fail('tooLarge', manifestName)
  const bytes = inflatePart(entry)
  if (bytes === null) return fail('changed', manifestName)
  let value: unknown
  let expected: string
  try {
    value = JSON.parse(strFromU8(bytes))
    expected = sealOf(value)
  } catch {
    return fail('changed', manifestName)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('notACase')
  const { format, formatVersion, app, seal } = value as Readonly<Record<string, unknown>>
  if (format !== caseFileFormat) return fail('notACase')
  if (typeof formatVersion === 'number' && formatVersion > caseFileVersion) {
    return fail('newer', typeof app === 'string' ? app.slice(0, 40) : String(formatVersion))
  }
  if (seal !== expected) return fail('changed', manifestName)
  const manifest = manifestSchema.safeParse(value)
  return manifest.success ? ok(manifest.data) : fail('badRecord', manifestName)
}

/** The seal that a manifest should have. Throws on what has no canonical form. */
function sealOf(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null) return ''
  return digestOf(canonicalJson({ ...manifest, seal: undefined }))
}

/** Judges by the sizes that are claimed, before anything is unpacked; unpacking holds each part to its claim. */
function flawInSizes(parts: Manifest['parts'], entries: ReadonlyMap<string, ZipEntry>) {
  let total = 0
  for (const { name, size } of parts) {
    const entry = entries.get(name)
    if (entry === undefined || entry.size !== size) return fail('changed', name)
    total += size
    const isBomb = size > caseFileLimits.small && size > entry.packed.length * caseFileLimits.ratio
    if (isBomb || total > caseFileLimits.total) return fail('tooLarge', name)
  }
  return null
}

function readLines(
  name: string,
  count: number,
  unpacked: ReadonlyMap<string, Uint8Array>,
): Result<readonly unknown[], CaseFileFailure> {
  const bytes = unpacked.get(name)
  if (bytes === undefined) return fail('changed', name)
  const lines = fromLines(bytes)
  if (!lines.ok) return fail('badRecord', `${name} ${lines.line}`)
  return lines.values.length === count ? ok(lines.values) : fail('changed', name)
}

import * as z from 'zod'
import type { CaseRecords } from '../records/caseRecords'
import { tables, type Entry, type TableName } from '../records/entry'
import { digestSchema, idSchema, momentSchema } from '../records/id'

/** What a case file calls itself. */
export const caseFileFormat = 'stet-case'
/** The version of the format that this program writes, and the newest that it reads. */
export const caseFileVersion = 1

/** The part that lists all others; it stands first in the archive. */
export const manifestName = 'manifest.json'
/** The part that holds the history, one entry a line. */
export const historyName = 'history.ndjson'
/** The part that holds one table, one record a line. */
export const tableName = (table: TableName): string => `records/${table}.ndjson`
/** The part that holds a kept file. */
export const fileName = (sha256: string): string => `files/${sha256}`

/** How much a case file may hold. */
export const caseFileLimits = {
  /** Bytes of all parts when unpacked. */
  total: 1_000_000_000,
  /** Bytes of the manifest. */
  manifest: 16_000_000,
  /** Parts; the archive's own count has 16 bits. */
  parts: 65_000,
  /** A part up to this size may shrink as far as it will. */
  small: 64_000_000,
  /** A larger one may not have shrunk to less than this share of itself. */
  ratio: 200,
} as const

const partNames = [...tables.map(tableName), historyName] as const

/** The schema of one line of the manifest's list of parts: no other name than these can be in a case file. */
export const partSchema = z.object({
  name: z.string().regex(new RegExp(`^(${partNames.join('|').replaceAll('.', '\\.')}|files/[0-9a-f]{64})$`)),
  /** Bytes, unpacked. */
  size: z.int().min(0),
  sha256: digestSchema,
})

/** The schema of a manifest. */
export const manifestSchema = z.object({
  format: z.literal(caseFileFormat),
  formatVersion: z.literal(caseFileVersion),
  /** The version of Stet that wrote the file. */
  app: z.string().max(100),
  madeAt: momentSchema,
  caseId: idSchema<'case'>(),
  /** How many records each table has, and how many entries and kept files there are. */
  counts: z.record(z.enum([...tables, 'history', 'files']), z.int().min(0)),
  parts: z.array(partSchema).max(caseFileLimits.parts),
  /** SHA-256 of the canonical JSON (RFC 8785) of this manifest without `seal`. */
  seal: digestSchema,
})

/** What stands in a case file and what each part must be. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>

/** A kept file as bytes under its own SHA-256. */
export type CaseFilePart = { readonly sha256: string; readonly bytes: Uint8Array }

/** What a case file holds: the case itself, its whole history, and its kept files. */
export type CaseContent = {
  readonly records: CaseRecords
  readonly history: readonly Entry[]
  readonly files: readonly CaseFilePart[]
}

/**
 * Why a case file could not be read, or not be written so that it can be read again. `detail`: the version that wrote a
 * newer file, or the part, table and line at fault.
 */
export type CaseFileFailure = {
  readonly kind: 'notACase' | 'cutOff' | 'changed' | 'newer' | 'tooLarge' | 'badRecord'
  readonly detail: string
}

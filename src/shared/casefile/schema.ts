import * as z from 'zod'
import { tables, entrySchema } from '../records/entry'
import { manifestSchema } from './caseFile'
import { tableSchemas } from './checkCase'

/**
 * The JSON Schema (draft 2020-12) of what stands in a case file: under `$defs`, the manifest, one line of each table,
 * and one line of the history. Made from the schemas by which the program reads.
 */
export function caseFileJsonSchema(): Readonly<Record<string, unknown>> {
  const described = {
    manifest: manifestSchema,
    ...Object.fromEntries(tables.map((table) => [`records.${table}`, tableSchemas[table]])),
    history: entrySchema,
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:stet:case:1',
    title: 'Stet case file',
    $ref: '#/$defs/manifest',
    $defs: Object.fromEntries(Object.entries(described).map(([name, schema]) => [name, schemaOf(schema)])),
  }
}

function schemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return rest
}

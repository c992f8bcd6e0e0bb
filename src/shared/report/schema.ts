import * as z from 'zod'
import { reportSchema } from './report'

/** The JSON Schema (draft 2020-12) of a report as JSON, made from the schema that the report itself has. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' })
  return { $schema, $id: 'urn:stet:report:1', title: 'Stet fact-check report', ...rest }
}

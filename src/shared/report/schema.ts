import * as z from 'zod'
import { claimReviewSchema } from './claimReviewSchema'
import { reportSchema } from './report'

/** The JSON Schema (draft 2020-12) of a report as JSON, made from the schema that the report itself has. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' })
  return { $schema, $id: 'urn:stet:report:1', title: 'Stet fact-check report', ...rest }
}

/** The JSON Schema (draft 2020-12) of a ClaimReview as it is handed in: what its readers require and recommend. */
export const claimReviewJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(claimReviewSchema, { target: 'draft-2020-12' })
  return { $schema, $id: 'urn:stet:claim-review:1', title: 'ClaimReview of one claim', ...rest }
}

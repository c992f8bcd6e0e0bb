import { format } from 'prettier'
import { expect, it } from 'vitest'
import { claimReviewJsonSchema, reportJsonSchema } from './schema'

it.each([
  ['report', reportJsonSchema],
  ['claimReview', claimReviewJsonSchema],
] as const)(
  'of the %s is published as it is (write it anew with: vitest run src/shared/report/schema.test.ts -u)',
  async (name, schema) => {
    const text = await format(JSON.stringify(schema()), { parser: 'json', printWidth: 110 })
    await expect(text).toMatchFileSnapshot(`../../../docs/${name}.schema.json`)
  },
)

import { format } from 'prettier'
import { expect, it } from 'vitest'
import { reportJsonSchema } from './schema'

it('is published as it is (write it anew with: vitest run src/shared/report/schema.test.ts -u)', async () => {
  const text = await format(JSON.stringify(reportJsonSchema()), { parser: 'json', printWidth: 110 })
  await expect(text).toMatchFileSnapshot('../../../docs/report.schema.json')
})

import { expect, it } from 'vitest'
import { reportJsonSchema } from './schema'

it('is published as it is (write it anew with: vitest run src/shared/report/schema.test.ts -u)', async () => {
  await expect(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/report.schema.json',
  )
})

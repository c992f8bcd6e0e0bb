import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'

/** A draft of some 120,000 words in 400 paragraphs. */
const longDraft = Array.from({ length: 400 }, (_, at) =>
  Array.from(
    { length: 25 },
    (_, sentence) =>
      `Bridge ${at * 25 + sentence} of Lower Varde cost ${sentence + 2} million crowns in ${1950 + at / 8}.`,
  ).join(' '),
).join('\n\n')

test('a long draft shows its first claims while the rest is worked out, and nothing is stored when it is left', async ({
  stet,
  folder,
}) => {
  test.setTimeout(120_000)
  const { page } = stet
  const draft = join(folder, 'bridges.txt')
  writeFileSync(draft, longDraft)
  await stet.chooseFiles(draft)
  await page.getByRole('button', { name: 'Open…', exact: true }).click()
  await page.getByRole('button', { name: 'Start the check' }).click()

  await expect(page.getByRole('region', { name: 'The first claims' })).toContainText(
    'Bridge 0 of Lower Varde',
  )
  await expect(page.getByText('claims so far')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect(page.getByRole('button', { name: 'Open…', exact: true })).toBeVisible()
  await expect(page.getByText('bridges')).toHaveCount(0)
})

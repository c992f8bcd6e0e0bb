import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { badFiles, wordDocument } from './pages/badFiles'
import { deskPage } from './pages/deskPage'

test('every file that cannot be opened is told in one sentence, and leaves nothing half-made', async ({
  stet,
  folder,
}) => {
  test.setTimeout(180_000)
  const { page } = stet
  await deskPage(page).openSample()
  await page.getByRole('button', { name: 'Cases' }).click()
  for (const { name, bytes, size, says } of badFiles) {
    await test.step(name, async () => {
      const path = join(folder, name)
      writeFileSync(path, bytes())
      if (size) truncateSync(path, size)
      await stet.chooseFiles(path)
      await page.getByRole('button', { name: 'Open…', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(says, { timeout: 30_000 })
      await page.getByRole('button', { name: 'Back to the cases' }).click()
      await expect(page.getByRole('button', { name: /^Active 1/ })).toBeVisible()
    })
  }
})

test('a Word document is opened with its paragraphs', async ({ start, folder }) => {
  const path = join(folder, 'story.docx')
  writeFileSync(path, wordDocument('The bridge opened in 1931.', 'It is 1,240 metres long.'))
  const { page } = await start([path])
  await page.getByRole('button', { name: 'Start the check' }).click()
  await expect(deskPage(page).manuscript).toContainText('It is 1,240 metres long.')
})

test('a text whose bytes do not say how they are written is read, and the person is told', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'latin.txt')
  writeFileSync(
    path,
    Buffer.from(
      'Le café près de la mairie a fermé à Noël 2019, après un été très sec. La propriétaire était déçue.',
      'latin1',
    ),
  )
  const { page } = await start([path])
  await expect(page.getByText(/does not say how its characters are written/)).toBeVisible()
  await expect(page.getByText('Le café près de la mairie', { exact: false }).first()).toBeVisible()
})

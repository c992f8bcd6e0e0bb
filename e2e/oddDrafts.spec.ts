import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const sample = join(import.meta.dirname, '../src/renderer/sample/the-ferry-that-came-late')
const [first, second] = [`${sample}.md`, `${sample}-draft-2.md`]

test('the same draft again changes nothing, and another article is asked about', async ({ stet, folder }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await stet.chooseFiles(first)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('alert')).toContainText('This is the same draft again')
  await page.getByRole('button', { name: 'Back to the desk' }).click()
  await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()

  const other = join(folder, 'other.txt')
  writeFileSync(other, 'The museum in Oslo bought twelve paintings last week. Nobody knows what they cost.')
  await stet.chooseFiles(other)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('alert')).toContainText('Is it the right article?')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()
})

test('an older draft is known by its number, and an empty one is refused', async ({ stet, folder }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await stet.chooseFiles(second)
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('button', { name: 'Load as draft 2' }).click()
  await expect(page.getByText('Draft 2', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  await stet.chooseFiles(first)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByText('This is draft 1 again, to the letter.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  await stet.chooseFiles(empty)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('alert')).toContainText('The file is empty')
  await page.getByRole('button', { name: 'Back to the desk' }).click()
  await expect(page.getByText('Draft 2', { exact: true })).toBeVisible()
})

test('a draft of which every block is dropped cannot be loaded', async ({ stet }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await stet.chooseFiles(second)
  await page.keyboard.press('Control+Shift+O')
  const load = page.getByRole('button', { name: 'Load as draft 2' })
  await expect(load).toBeEnabled()
  await page
    .getByRole('checkbox', { name: /^Part of the article/ })
    .first()
    .click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Space')
  await expect(page.getByRole('alert')).toHaveText('Keep at least one block.')
  await expect(load).toBeDisabled()
  await page.keyboard.press('Shift+Space')
  await expect(load).toBeEnabled()
})

test('of two drafts that come at once, the second is opened when the first is dealt with', async ({
  start,
  folder,
}) => {
  const [one, other] = ['bridge.txt', 'museum.txt'].map((name) => join(folder, name))
  writeFileSync(String(one), 'The bridge cost 40 million crowns in all.')
  writeFileSync(String(other), 'The museum bought twelve paintings last week.')
  const { page } = await start([String(one), String(other)])
  await expect(page.getByRole('checkbox', { name: /The bridge cost/ })).toBeVisible()
  await page.getByRole('button', { name: 'Start the check' }).click()
  await expect(page.getByRole('checkbox', { name: /The museum bought/ })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('bridge', { exact: true })).toBeVisible()
})

test('leaving the choice of a file leaves the screen as it was', async ({ stet }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await stet.chooseFiles(second)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('button', { name: 'Load as draft 2' })).toBeEnabled()
  await stet.chooseFiles()
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('button', { name: 'Load as draft 2' })).toBeEnabled()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()
})

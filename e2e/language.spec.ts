import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const german = [
  'Der Rat schließt die Brücke',
  '„Wir haben keinen anderen Weg gefunden“, sagte Bürgermeisterin Ada Holm am Dienstag. Die Sanierung kostet rund 1,2 Millionen Euro.',
  'Am Freitag, 24. Oktober 2026, berät der Rat. Betroffen sind 12.000 Menschen, d. h. etwa zwei Drittel der Stadt.',
].join('\n\n')

test('says what it does not know of a language, and proposes anew in another', async ({ start, folder }) => {
  test.setTimeout(120_000)
  const path = join(folder, 'bruecke.txt')
  writeFileSync(path, german)
  const { page, command } = await start([path])
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.waitFor()
  const note = page.getByRole('note', { name: 'Language of the draft' })

  await test.step('it is told that the draft is read as German', async () => {
    await expect(note).toContainText('Read as German. Not found, or only guessed: most names')
    await expect(desk.row('Die Sanierung kostet rund 1,2 Millionen Euro')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Conflicts 1' })).toBeVisible()
  })

  await test.step('a claim is worked on, and the language changed', async () => {
    await desk.take('Die Sanierung')
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await note.getByRole('button', { name: 'Change language' }).click()
    const language = page.getByLabel('Language', { exact: true })
    await expect(language).toHaveValue('de')
    await language.fill('Deutsch')
    await expect(page.getByText('Write the language as a tag')).toBeVisible()
    await language.fill('nl')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
  })

  await test.step('the proposals are those of the new reading, and the work stands', async () => {
    await expect(note).toContainText('Read as Dutch. Not found, or only guessed: numbers, dates, quotations')
    await expect(page.getByText(/^The draft is read as Dutch: \d+ claims? proposed, \d+ that/)).toBeVisible()
    await expect(desk.row('Die Sanierung').getByText('Verified')).toBeVisible()
  })

  await test.step('undone, all is as it was', async () => {
    await command('undo')
    await command('undo')
    await expect(note).toContainText('Read as German')
  })
})

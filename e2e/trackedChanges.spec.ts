import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx } from '../src/renderer/read/docx/readDocx'
import { paragraph, run, wordFile } from '../src/renderer/read/docx/wordFile.fixture'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const inserted = (text: string) => `<w:ins w:id="1" w:author="Jo Lind">${run(text)}</w:ins>`
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="Jo Lind"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

/** A story whose title and figure the writer changed, with a comment on words that are struck. */
const story = () =>
  wordFile({
    styles: '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/></w:style>',
    comments: `<w:comment w:id="0" w:author="Jo Lind"><w:p>${run('The old budget: https://example.org/old')}</w:p></w:comment>`,
    body:
      paragraph(`${run('A bridge for ')}${deleted('Veld')}${inserted('Holm')}`, '<w:pStyle w:val="h"/>') +
      paragraph(
        `${run('The town spent ')}<w:commentRangeStart w:id="0"/>${deleted('40 million euros')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${inserted('60 million euros')}${run(' on the bridge in 2025.')}`,
      ),
  })

test('tracked changes are read as made, or by choice as not made, and the copy goes back as it was read', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const file = join(folder, 'bridge.docx')
  writeFileSync(file, story())
  const stet = await start()
  const { page } = stet
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Try the sample' }).waitFor()
  await stet.chooseFiles(file)
  await stet.command('openDraft')

  const choice = page.getByLabel('Read the tracked changes as')
  await test.step('they are read as made, and the person is told', async () => {
    await expect(page.getByText('4 tracked changes were read as made.')).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('A bridge for Holm')
    await expect(page.getByText('The town spent 60 million euros on the bridge')).toBeVisible()
  })

  await test.step('as not made, text, title and blocks follow; what the person wrote stays, and so does the focus', async () => {
    await page.getByLabel('Byline').fill('Jo Lind')
    await choice.focus()
    await choice.selectOption('not made')
    await expect(page.getByText('4 tracked changes were read as not made.')).toBeVisible()
    await expect(choice).toBeFocused()
    await expect(page.getByLabel('Title')).toHaveValue('A bridge for Veld')
    await expect(page.getByLabel('Byline')).toHaveValue('Jo Lind')
    await expect(page.getByText('The town spent 40 million euros on the bridge')).toBeVisible()
    await page.getByRole('button', { name: 'Start the check' }).click()
    await desk.table.waitFor()
  })

  await test.step('a comment on struck words stands on its claim', async () => {
    await desk.take('40 million euros')
    await expect(desk.claim.getByText('https://example.org/old').first()).toBeVisible()
  })

  await test.step('the copy carries its comment on the words as they were read', async () => {
    await desk.status.getByRole('button', { name: 'Dispute' }).click()
    await stet.command('returnCopy')
    const dialog = page.getByRole('dialog', { name: 'Return the copy' })
    const copy = join(folder, 'bridge checked.docx')
    await stet.saveTo(copy)
    // Comments need a name, and nobody has given one yet.
    await expect(dialog.getByRole('button', { name: 'Save…' })).toBeDisabled()
    await dialog.getByLabel('Your name').fill('A. Kay')
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toContainText('with comments on 1 claim.')
    await expect(dialog.getByLabel('Your name')).toHaveCount(0)
    const [before, after] = [file, copy].map((path) => {
      const read = readDocx(readFileSync(path), 'rejected')
      if (!read.ok) throw new Error(read.failure.kind)
      return read.value
    })
    expect(after?.raw).toBe(before?.raw)
    const own = after?.remarks.find(({ author }) => author === 'A. Kay')
    expect(own && after?.raw.slice(own.start, own.end)).toContain('40 million euros')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('the same document as the next draft, with the changes made, has other words', async () => {
    await stet.chooseFiles(file)
    await stet.command('loadDraft')
    await expect(page.getByRole('region', { name: 'What becomes of the claims' })).toContainText(
      '1 claim to re-check',
    )
    await choice.selectOption('not made')
    await expect(page.getByRole('alert')).toContainText('This is the same draft again')
    await page.getByRole('button', { name: 'Back to the desk' }).click()
    await expect(desk.row('40 million euros').first()).toContainText('Disputed')
  })
})

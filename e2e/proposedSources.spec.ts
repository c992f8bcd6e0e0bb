import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraph, run, wordFile } from '../src/renderer/read/docx/wordFile.fixture'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const started = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const ended = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, author: string, text: string, paragraphId: string) =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${paragraphId}">${run(text)}</w:p></w:comment>`

/** A story as a writer hands it in: two comments with an answer, a link, a footnote, and a link beside the claims. */
const story = () =>
  wordFile({
    relations:
      `<Relationship Id="l1" Type="${linkType}" Target="https://example.org/budget.pdf#page=4" TargetMode="External"/>` +
      `<Relationship Id="l2" Type="${linkType}" Target="https://example.org/about" TargetMode="External"/>`,
    comments:
      comment(0, 'Ed Moor', 'Source?', 'A1') +
      comment(1, 'Jo Lind', 'The minutes: https://example.org/minutes', 'A2') +
      comment(2, 'Jo Lind', 'My notebook 4, p. 17', 'A3'),
    commentsExtended:
      '<w15:commentEx w15:paraId="A1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>',
    footnotes: `<w:footnote w:id="2">${paragraph('Town of Veld, annual report 2025, pp. 12-13.')}</w:footnote>`,
    body:
      paragraph(
        run('The town of Veld spent ') +
          `<w:hyperlink r:id="l1">${run('40 million euros')}</w:hyperlink>` +
          run(' on the bridge in 2025.') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ) +
      paragraph(started(0) + run('The council voted 12 to 9 for it on 3 March 2024') + ended(0) + run('.')) +
      paragraph(
        started(2) + run('Mayor Ada Holm said that 300 people had lost their homes') + ended(2) + run('.'),
      ) +
      paragraph(`<w:hyperlink r:id="l2">${run('Is this it, then?')}</w:hyperlink>`),
  })

test('comments, links and footnotes of a DOCX are taken and dismissed as sources, undone, and there after a restart', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const file = join(folder, 'bridge.docx')
  writeFileSync(file, story())
  const first = await start([file])
  const { page } = first
  const desk = deskPage(page)
  const proposed = (count: number) =>
    desk.claim.getByRole('region', { name: `Proposed by the writer ${count}`, exact: true })
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.waitFor()

  await test.step('the claim shows what the writer left on its words', async () => {
    await desk.take('40 million euros')
    await expect(proposed(2)).toContainText('https://example.org/budget.pdf#page=4')
    await expect(proposed(2)).toContainText('page 4')
    await expect(proposed(2)).toContainText('Town of Veld, annual report 2025')
    await expect(proposed(2)).toContainText('pages 12–13')
    await expect(desk.row('40 million euros')).toContainText('2 proposed sources to take or dismiss')
  })

  await test.step('one is taken, with its locator', async () => {
    await proposed(2)
      .getByRole('button', { name: /^Take: https/ })
      .click()
    await expect(desk.claim.getByRole('heading', { name: 'Sources 1' })).toBeVisible()
    await expect(desk.claim.getByLabel('Page, paragraph or time')).toHaveValue('4')
    await expect(proposed(1)).toBeVisible()
    await expect(proposed(1).getByRole('button', { name: /^Take:/ })).toBeFocused()
  })

  await test.step('one is dismissed by key; undo proposes it again', async () => {
    await page.keyboard.press('d')
    await expect(proposed(1)).toBeHidden()
    await expect(desk.row('40 million euros')).not.toContainText('to take or dismiss')
    await page.keyboard.press('Control+z')
    await expect(proposed(1)).toBeVisible()
    await page.keyboard.press('Control+Shift+Z')
    await expect(proposed(1)).toBeHidden()
  })

  await test.step('a comment thread proposes the link of its answer', async () => {
    await desk.take('12 to 9')
    await expect(proposed(1)).toContainText('https://example.org/minutes')
    await expect(proposed(1)).toContainText('Ed Moor: Source?')
  })

  await test.step('the filter shows the claims with proposals alone', async () => {
    const rows = await desk.table.getByRole('row').count()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Proposed by the writer' }).click()
    await page.keyboard.press('Escape')
    await expect(desk.table.getByRole('row').nth(2)).toContainText('to take or dismiss')
    expect(await desk.table.getByRole('row').count()).toBeLessThanOrEqual(rows)
    await page.getByRole('button', { name: 'Clear the filter' }).click()
  })

  await test.step('the rest is taken at once; what stands on no claim is listed', async () => {
    await first.command('showProposed')
    const dialog = page.getByRole('dialog', { name: 'Proposed sources' })
    await expect(dialog.getByRole('region', { name: 'On words without a claim' })).toContainText(
      'https://example.org/about',
    )
    await dialog.getByRole('button', { name: 'Take all' }).click()
    await expect(dialog.getByRole('region', { name: 'On claims' })).toBeHidden()
    const homeless = dialog.getByRole('region', { name: 'On words without a claim' })
    await homeless.getByRole('button', { name: 'Dismiss: https://example.org/about' }).focus()
    await page.keyboard.press('Enter')
    await expect(homeless).toBeHidden()
    await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeFocused()
    await expect(dialog).toContainText('Every proposed source was taken or dismissed.')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(desk.claim.getByRole('heading', { name: 'Sources 1' })).toBeVisible()
    await desk.take('300 people')
    await expect(desk.claim.getByText('My notebook 4, p. 17')).toBeVisible()
    await expect(desk.claim.getByText('editors only')).toBeVisible()
  })

  await test.step('one undo takes all of that back, redo brings it', async () => {
    await page.getByRole('button', { name: 'Undo: Dismiss the proposed source' }).click()
    await page.getByRole('button', { name: /^Undo: Take \d proposed sources/ }).click()
    await expect(proposed(1)).toBeVisible()
    await page.keyboard.press('Control+Shift+Z')
    await expect(proposed(1)).toBeHidden()
    await page.keyboard.press('Control+Shift+Z')
    await expect(page.getByRole('button', { name: 'Undo: Dismiss the proposed source' })).toBeVisible()
    await expect(desk.saved).toBeVisible()
    await first.close()
  })

  await test.step('after a restart what was taken is there, and nothing is proposed again', async () => {
    const again = await start()
    const there = deskPage(again.page)
    await again.page.getByRole('button', { name: 'Open bridge', exact: true }).first().click()
    await there.take('40 million euros')
    await expect(there.claim.getByRole('heading', { name: 'Sources 1' })).toBeVisible()
    await expect(there.claim.getByText(/Proposed by the writer/)).toBeHidden()
    await there.take('12 to 9')
    await expect(there.claim.getByText('https://example.org/minutes').first()).toBeVisible()
    await expect(there.table).not.toContainText('to take or dismiss')
    await expect(again.page.getByRole('button', { name: /^Proposed sources/ })).toBeHidden()
    await again.close()
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'
import { faults } from './pages/faults'

/** A newsroom's sheet on the sample story: with semicolons, a quoted line end, a status of its own, rows that do not fit. */
const sheet = [
  'Nr;Claim;Verdict;Source;Notes',
  '1;The ramp was 40 centimetres too short;True;https://example.org/ramp;Measured on the quay.',
  '2;"Nine months after the council promised a new boat, the islanders of Sula are still rowing their shopping home.";wrong;"https://example.org/contract\nwww.example.org/budget";',
  '3;“The drawings were right when we got them,”;Ask Jonas;javascript:alert(1);',
  '4;Sula has three churches;Confirmed;https://example.org/churches;',
  '5;;open;;A row without a claim',
].join('\r\n')

test('claims come in from a spreadsheet by key, are undone and redone as one, and are there after a restart', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000)
  const file = join(folder, 'checks.csv')
  // As Excel saves it in Western Europe.
  writeFileSync(file, Buffer.from(sheet.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1'))
  const first = await start()
  const { page } = first
  const desk = deskPage(page)
  const dialog = page.getByRole('dialog', { name: 'Bring in claims' })
  const bringIn = dialog.getByRole('button', { name: /^Bring in \d/ })
  const line = (number: number) => dialog.getByRole('listitem').filter({ hasText: `Row ${number}` })
  await desk.openSample()
  await first.chooseFiles(file)

  await test.step('columns and status words are matched, and what becomes of each row is said', async () => {
    await page.keyboard.press('Control+i')
    await dialog.waitFor()
    await expect(dialog).toContainText('checks.csv: 5 rows, separated by semicolons.')
    await expect(dialog.getByLabel('“Claim” is brought in as')).toHaveValue('words')
    await expect(dialog.getByLabel('“Verdict” is brought in as')).toHaveValue('status')
    await expect(dialog.getByLabel('“Source” is brought in as')).toHaveValue('link')
    await expect(dialog.getByLabel('“Nr” is brought in as')).toHaveValue('leaveOut')
    await expect(dialog.getByLabel('“wrong” means')).toHaveValue('disputed')
    await expect(dialog.getByLabel('“Ask Jonas” means')).toHaveValue('unchecked')
    await expect(line(2)).toContainText(/Added to claim \d+/)
    await expect(line(4)).toContainText('New claim')
    await expect(line(5)).toContainText('Not in the draft: kept without a place')
    await expect(line(6)).toContainText('No claim in this row: left out')
    await expect(
      dialog.getByLabel(/^Put them in place of the \d+ proposals? inside their words/),
    ).toBeChecked()
    expect(await faults(page)).toEqual([])
  })

  await test.step('a choice alters the preview; what is left out can be saved', async () => {
    await dialog.getByLabel('“wrong” means').selectOption({ label: 'Needs correction' })
    await expect(line(3)).toContainText('Needs correction')
    await dialog.getByLabel('Keep the rows that are not in the draft').uncheck()
    await expect(line(5)).toContainText('Not in the draft: left out')
    const left = join(folder, 'left.csv')
    await first.saveTo(left)
    await dialog.getByRole('button', { name: 'Save the 2 rows left out…' }).click()
    await expect(dialog).toContainText('Saved as left.csv')
    expect(readFileSync(left, 'utf8')).toBe(
      '\ufeffNr,Claim,Verdict,Source,Notes\r\n' +
        '4,Sula has three churches,Confirmed,https://example.org/churches,\r\n' +
        '5,,open,,A row without a claim\r\n',
    )
    await dialog.getByLabel('Keep the rows that are not in the draft').check()
  })

  await test.step('the claims stand in the table with status, sources and notes', async () => {
    await bringIn.focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Brought in 4 claims from checks.csv.')).toBeVisible()
    await desk.take('40 centimetres too short')
    await expect(desk.row('40 centimetres too short').first()).toContainText('Verified')
    await expect(desk.claim.getByText('https://example.org/ramp')).toBeVisible()
    await expect(desk.note).toHaveValue('Measured on the quay.')
    // The whole sentence stands in place of the proposals that its words held.
    await expect(desk.row('rowing their shopping home')).toHaveCount(1)
    await desk.take('rowing their shopping home')
    await expect(desk.row('rowing their shopping home').first()).toContainText('Needs correction')
    await expect(desk.claim.getByText('https://www.example.org/budget')).toBeVisible()
    // Its words stand in a larger claim, too; the note tells them apart.
    await page.getByRole('searchbox', { name: 'Search claims' }).fill('Ask Jonas')
    await desk.row('The drawings were right').click()
    await expect(desk.claim.getByText('No source yet.')).toBeVisible()
    await expect(desk.note).toHaveValue(
      'Status in the file: Ask Jonas\nSource in the file: javascript:alert(1)',
    )
  })

  await test.step('a claim without a place gets one, and waits for a look at other words', async () => {
    await desk.take('three churches')
    await expect(desk.claim.getByText('These words are not in the draft.')).toBeVisible()
    await desk.selectWords('no bridge')
    await page.keyboard.press('Shift+M')
    await expect(desk.claim.getByText('was verified')).toBeVisible()
    await expect(desk.row('no bridge').first()).toContainText('Re-check')
    await page.keyboard.press('Control+z')
    await expect(desk.claim.getByText('These words are not in the draft.')).toBeVisible()
  })

  await test.step('one undo takes all of it back, redo brings it', async () => {
    await page.getByRole('button', { name: 'Undo: Bring in 4 claims from “checks.csv”' }).click()
    await expect(desk.row('three churches')).toHaveCount(0)
    await expect(desk.row('40 centimetres too short').first()).toContainText('Unchecked')
    await page.keyboard.press('Control+Shift+Z')
    await expect(desk.row('40 centimetres too short').first()).toContainText('Verified')
    await expect(desk.saved).toBeVisible()
  })

  await test.step('the same file brings in nothing twice, and a status that stands is not altered', async () => {
    await first.command('bringIn')
    await expect(line(2)).toContainText('Added to claim')
    await dialog.getByLabel('“True” means').selectOption({ label: 'Disputed' })
    await expect(line(2)).toContainText('Its status stays verified; the file says disputed')
    await bringIn.click()
    await expect(dialog).toContainText('Everything in it is there already')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await first.close()
  })

  await test.step('after a restart all of it is there', async () => {
    const again = await start()
    const there = deskPage(again.page)
    await again.page
      .getByRole('button', { name: /^Open The ferry/ })
      .first()
      .click()
    await there.take('40 centimetres too short')
    await expect(there.row('40 centimetres too short').first()).toContainText('Verified')
    await expect(there.claim.getByText('https://example.org/ramp')).toBeVisible()
    await there.take('three churches')
    await expect(there.claim.getByText('was verified')).toBeVisible()
    await again.close()
  })
})

test('annotations come in by the same door: words at their place, notes, links, and a status of Stet’s own', async ({
  stet,
  folder,
}) => {
  test.setTimeout(120_000)
  const { page } = stet
  const desk = deskPage(page)
  const dialog = page.getByRole('dialog', { name: 'Bring in claims' })
  const bringIn = dialog.getByRole('button', { name: /^Bring in \d/ })
  const choose = async (path: string) => {
    await stet.chooseFiles(path)
    await stet.command('bringIn')
    await dialog.waitFor()
  }
  await desk.openSample()

  const file = join(folder, 'hypothesis.json')
  const on = (exact: string, text: string, user = 'acct:ann@hypothes.is') => ({
    user,
    text,
    tags: ['check'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
  })
  writeFileSync(
    file,
    JSON.stringify({
      annotations: [
        on(
          'The ramp was 40 centimetres too short',
          'Measured: https://example.org/ramp <b onclick="x()">really</b>',
        ),
        on('three churches', 'Only two.'),
        { text: 'no annotation' },
      ],
    }),
  )
  await test.step('annotations of Hypothesis give notes and links, and no status', async () => {
    await choose(file)
    await expect(dialog).toContainText('hypothesis.json: 2 annotations from Hypothesis.')
    await expect(dialog).toContainText('1 entry is no annotation of that kind and left out.')
    await expect(dialog.getByRole('heading', { name: 'Words for the status' })).toHaveCount(0)
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Row 2' })).toContainText('Not in the draft')
    expect(await faults(page)).toEqual([])
    await dialog.getByLabel('Keep the rows that are not in the draft').uncheck()
    const left = join(folder, 'left.csv')
    await stet.saveTo(left)
    await dialog.getByRole('button', { name: 'Save the 1 row left out…' }).click()
    await expect(dialog).toContainText('Saved as left.csv')
    expect(readFileSync(left, 'utf8')).toContain(
      'three churches,Unchecked,"ann: Only two.\nTags in the file: check",',
    )
    await bringIn.click()
    await expect(page.getByText('Brought in 1 claim from hypothesis.json.')).toBeVisible()
    await desk.take('40 centimetres too short')
    await expect(desk.row('40 centimetres too short').first()).toContainText('Unchecked')
    await expect(desk.claim.getByText('https://example.org/ramp', { exact: true })).toBeVisible()
    await expect(desk.note).toHaveValue(
      'ann: Measured: https://example.org/ramp <b onclick="x()">really</b>\nTags in the file: check',
    )
  })

  await test.step('Stet’s own report brings the status into a case that has none, once it is confirmed', async () => {
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(desk.row('40 centimetres too short').first()).toContainText('Verified')
    const report = join(folder, 'report.jsonld')
    await stet.command('report')
    await stet.saveTo(report)
    await desk.saveReportAs('Web Annotations (JSON-LD)')
    await expect(desk.report).toContainText('Saved as report.jsonld')
    await page.keyboard.press('Escape')
    await expect(desk.report).toBeHidden()
    await desk.status.getByRole('button', { name: 'Back to unchecked' }).click()
    await expect(desk.row('40 centimetres too short').first()).toContainText('Unchecked')
    await choose(report)
    await expect(dialog).toContainText('annotations of Stet’s own report.')
    await expect(dialog.getByLabel('“Verified” means')).toHaveValue('verified')
    await bringIn.click()
    await expect(dialog).toBeHidden()
    await expect(desk.row('40 centimetres too short').first()).toContainText('Verified')
  })
})

test('files that are no spreadsheet are refused with a sentence', async ({ stet, folder }) => {
  const { page } = stet
  await deskPage(page).openSample()
  for (const [name, bytes, sentence] of [
    ['claims.xlsx', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'This is a file of a spreadsheet program.'],
    ['empty.csv', Buffer.alloc(0), 'The file is empty.'],
    ['large.csv', Buffer.alloc(10_000_001, 'a'), 'larger than the 10 MB'],
    ['long.csv', Buffer.from('claim\n'.repeat(100_001)), 'The file has 100,000 rows; at most 5,000'],
    ['report.json', Buffer.from('{"claims": []}'), 'There are no annotations in this file.'],
    ['cut.json', Buffer.from('{"annotations": [{'), 'The file begins as JSON and cannot be read to its end'],
    ['picture.csv', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'The file is no text'],
  ] as const) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    await stet.chooseFiles(path)
    await page.keyboard.press('Control+i')
    await expect(page.getByText(sentence)).toBeVisible()
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

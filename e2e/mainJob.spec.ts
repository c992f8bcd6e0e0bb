import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumText, reportFacts } from './pages/reportFile'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const formats = [
  ['Web page', 'report.html'],
  ['PDF', 'report.pdf'],
  ['Markdown', 'report.md'],
  ['Table (CSV)', 'report.csv'],
  ['JSON', 'report.json'],
] as const

test('a checker does the whole job with the mouse, and all of it is there after a restart and in another profile', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000)
  const first = await start()
  const { page } = first
  const desk = deskPage(page)

  await test.step('say who checks', async () => {
    await expect
      .poll(() =>
        first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('settings')?.enabled),
      )
      .toBe(true)
    await first.command('settings')
    await page.getByLabel('Your name').fill('A. Kay')
    await page.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('open the sample; its claims stand in the table', async () => {
    await desk.openSample()
    await expect(desk.table.getByRole('row').nth(1)).toContainText('The ferry that came late')
    await expect(desk.totals).toContainText(/\b0 done/)
  })

  await test.step('mark one verified and one disputed', async () => {
    await desk.take('18.4 million crowns')
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(desk.row('18.4 million crowns')).toContainText('Verified')
    await desk.take('1,312 inhabitants')
    await desk.status.getByRole('button', { name: 'Dispute' }).click()
    await expect(desk.row('1,312 inhabitants')).toContainText('Disputed')
  })

  await test.step('read in the history what was done to which claim, and go to it from there', async () => {
    await first.command('showHistory')
    const history = page.getByRole('dialog', { name: 'History' })
    const verified = history.getByRole('listitem').filter({ hasText: 'Mark as verified' })
    await expect(verified).toContainText('18.4 million crowns')
    await verified.getByRole('button', { name: /^Claim \d+$/ }).click()
    await expect(history).toBeHidden()
    await expect(desk.claim).toContainText('18.4 million crowns')
  })

  await test.step('attach two links and a file', async () => {
    await desk.take('18.4 million crowns')
    for (const address of ['https://example.org/contract', 'https://example.org/minutes']) {
      await desk.sourceField.fill(address)
      await desk.claim.getByRole('button', { name: 'Attach', exact: true }).click()
      await expect(desk.claim.getByText(address)).toBeVisible()
    }
    const contract = join(folder, 'contract.pdf')
    writeFileSync(contract, '%PDF-1.4 the contract')
    await first.chooseFiles(contract)
    await desk.claim.getByRole('button', { name: 'Choose a file…' }).click()
    await expect(desk.claim.getByText('contract.pdf')).toBeVisible()
    await expect(desk.claim.getByRole('heading', { name: 'Sources 3' })).toBeVisible()
  })

  await test.step('write a note and a correction', async () => {
    await desk.note.fill('The contract says so on page 3.')
    await desk.note.blur()
    await desk.take('13 October')
    await desk.status.getByRole('button', { name: 'Correct', exact: false }).first().click()
    await desk.correct(() => 'On Tuesday, 13 October', 'That day was a Tuesday.')
    await expect(page.getByText('1 to correct')).toBeVisible()
  })

  await test.step('bring the untouched words to zero', async () => {
    const left = async () =>
      Number(/([\d,]+) untouched$/.exec(await desk.totals.innerText())?.[1]?.replace(',', ''))
    for (let words = await left(); words > 0;) {
      await page.getByRole('button', { name: 'Next untouched' }).click()
      await page.getByRole('button', { name: 'Waive', exact: true }).click()
      await page.getByRole('menuitem', { name: 'as no claim' }).click()
      await expect.poll(left).toBeLessThan(words)
      words = await left()
    }
    await expect(page.getByRole('button', { name: 'Next untouched' })).toBeDisabled()
  })

  await test.step('hand in the report in all five formats', async () => {
    await page.getByRole('button', { name: 'Report…' }).click()
    for (const [name, file] of formats) {
      await first.saveTo(join(folder, file))
      await desk.saveReportAs(name)
      await expect(desk.report.getByText(`Saved as ${file}.`)).toBeVisible({ timeout: 30_000 })
    }
    await page.keyboard.press('Escape')
    const html = readFileSync(join(folder, 'report.html'), 'utf8')
    const text = await chromiumText(first, html)
    for (const fact of reportFacts) expect(text).toContain(fact)
    expect(html).not.toMatch(/<script|javascript:|<link|src="http/i)
    for (const [, file] of formats.slice(2)) {
      const written = readFileSync(join(folder, file), 'utf8')
      expect(written, file).toContain('That day was a Tuesday.')
      expect(written, file).toContain('https://example.org/contract')
    }
    expect(readFileSync(join(folder, 'report.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
  })

  await test.step('save the case as a file', async () => {
    await first.saveTo(join(folder, 'ferry.stet'))
    await first.command('saveCase')
    await expect(page.getByText('Saved as ferry.stet.')).toBeVisible()
    await expect(desk.saved).toBeVisible()
    await first.close()
  })

  const everythingIsThere = async (one: typeof first) => {
    const there = deskPage(one.page)
    await there.take('1,312 inhabitants')
    await expect(there.claim.getByRole('status')).toContainText('Disputed')
    await there.take('18.4 million crowns')
    await expect(there.claim.getByRole('status')).toContainText('Verified')
    await expect(there.claim.getByRole('heading', { name: 'Sources 3' })).toBeVisible()
    await expect(there.note).toHaveValue('The contract says so on page 3.')
    await there.take('13 October')
    await expect(there.claim.getByLabel('New wording')).toHaveValue('On Tuesday, 13 October')
    await expect(there.totals).toContainText('0 untouched')
  }

  await test.step('start again: everything is there, and can still be undone', async () => {
    const again = await start()
    await again.page.getByRole('button', { name: 'Open The ferry that came late' }).click()
    await everythingIsThere(again)
    await again.page.getByRole('button', { name: /^Undo: Waive/ }).click()
    await expect(deskPage(again.page).totals).not.toContainText(/\b0 untouched/)
    await again.close()
  })

  await test.step('open the file in a fresh profile', async () => {
    const other = await start([join(folder, 'ferry.stet')], join(folder, 'other'))
    await everythingIsThere(other)
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

/** Goes on by Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab') {
  for (let press = 0; press < 60; press++) {
    const focused = page.locator(':focus')
    const label =
      (await focused.count()) === 0
        ? ''
        : ((await focused.getAttribute('aria-label')) ?? (await focused.innerText()))
    if (typeof name === 'string' ? label.startsWith(name) : name.test(label)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not come to ${String(name)}`)
}

test('a checker does the whole job with the keyboard alone', async ({ start, folder }) => {
  test.setTimeout(180_000)
  const stet = await start()
  const { page } = stet
  const desk = deskPage(page)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByRole('button', { name: 'Try the sample' }).waitFor()

  await test.step('say who checks', async () => {
    await press('Control+,')
    await page.getByLabel('Your name').waitFor()
    await page.keyboard.type('A. Kay')
    await press('Escape')
  })

  await test.step('open the sample', async () => {
    await tabTo(page, 'Try the sample')
    await press('Enter')
    await expect(page.getByRole('button', { name: 'Start the check' })).toBeFocused()
    await press('Enter')
    await desk.table.waitFor()
  })

  await test.step('go through claims, verify one and dispute the next', async () => {
    await press('j', '1')
    await expect(desk.claim.getByRole('status')).toContainText('Verified')
    await press('j', '2')
    await expect(desk.claim.getByRole('status')).toContainText('Disputed')
  })

  await test.step('attach two links and a file', async () => {
    for (const address of ['https://example.org/contract', 'https://example.org/minutes']) {
      await press('s')
      await page.keyboard.type(address)
      await press('Enter')
      await expect(desk.claim.getByText(address)).toBeVisible()
      await press('Escape')
    }
    const notes = join(folder, 'notes.txt')
    writeFileSync(notes, 'seen on the quay')
    await stet.chooseFiles(notes)
    await press('s')
    await tabTo(page, 'Choose a file…')
    await press('Enter')
    await expect(desk.claim.getByText('notes.txt')).toBeVisible()
  })

  await test.step('write a note and a correction, then take both back and do them again', async () => {
    await press('n')
    await page.keyboard.type('Two sources disagree.')
    await press('Escape')
    await press('c')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Another wording')
    await press('Escape')
    await expect(page.getByRole('button', { name: 'Undo: Propose a correction' })).toBeVisible()
    await press('Control+z', 'Control+z')
    await expect(desk.note).toHaveValue('')
    await press('Control+Shift+Z', 'Control+Shift+Z')
    await expect(desk.note).toHaveValue('Two sources disagree.')
    await expect(desk.claim.getByLabel('New wording')).toHaveValue('Another wording')
  })

  await test.step('make a claim of words of the manuscript', async () => {
    await press('F6')
    await expect(desk.manuscript).toBeFocused()
    await press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'm')
    await expect(desk.claim.getByRole('heading', { level: 2 })).toContainText('Claim')
    await expect(page.getByRole('button', { name: 'Undo: Make claim' })).toBeVisible()
  })

  await test.step('bring the untouched words to zero', async () => {
    const left = async () =>
      Number(/([\d,]+) untouched$/.exec(await desk.totals.innerText())?.[1]?.replace(',', ''))
    for (let words = await left(); words > 0; words = await left()) {
      await press('u', 'w')
      await expect.poll(left).toBeLessThan(words)
    }
  })

  await test.step('hand in the report', async () => {
    await press('Control+e')
    await desk.report.waitFor()
    const file = join(folder, 'report.html')
    await stet.saveTo(file)
    await tabTo(page, 'Save…')
    await press('Enter')
    await expect(desk.report.getByText('Saved as report.html.')).toBeVisible()
    await press('Escape')
    await expect(desk.report).toBeHidden()
    const html = readFileSync(file, 'utf8')
    for (const words of ['A. Kay', 'Two sources disagree.', 'https://example.org/minutes', 'notes.txt'])
      expect(html).toContain(words)
  })

  await test.step('save the case and leave it', async () => {
    await stet.saveTo(join(folder, 'ferry.stet'))
    await press('Control+s')
    await expect(page.getByText('Saved as ferry.stet.')).toBeVisible()
    await press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await press('Escape', 'Control+Shift+H')
    await expect(page.getByRole('button', { name: 'Open The ferry that came late' })).toBeVisible()
  })
})

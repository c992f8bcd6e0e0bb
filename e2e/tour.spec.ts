import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Stet } from './app'
import { deskPage, type DeskPage } from './pages/deskPage'

const images = join(import.meta.dirname, '..', 'docs', 'images')

/** Gives the window's page this size, so that the pictures are alike on every machine. */
const fit = async ({ app, page }: Stet, width: number, height: number) => {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

const choose = async (stet: Stet, theme: 'Light' | 'Dark') => {
  await stet.command('settings')
  await stet.page.getByLabel('Appearance').selectOption({ label: theme })
  await stet.page.getByRole('button', { name: 'Done' }).click()
  const isDark = () => stet.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await expect.poll(isDark).toBe(theme === 'Dark')
}

const attach = async (desk: DeskPage, words: string, ...addresses: string[]) => {
  await desk.take(words)
  for (const address of addresses) {
    await desk.sourceField.fill(address)
    await desk.claim.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(desk.claim.getByText(address)).toBeVisible()
  }
}

const mark = async (desk: DeskPage, words: string, verb: string) => {
  await desk.take(words)
  const button = desk.status.getByRole('button', { name: verb })
  await button.first().click()
  await expect(desk.status.locator('[aria-pressed="true"]')).toHaveCount(1)
}

test('a tour of the app, with a picture of each stage', async ({ start }) => {
  test.setTimeout(180_000)
  mkdirSync(images, { recursive: true })
  const stet = await start()
  const { page } = stet
  const desk = deskPage(page)
  const picture = async (name: string) => {
    // A pointer that rests on something would show it lit up.
    await page.mouse.move(1, 1)
    await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled', caret: 'hide' })
  }
  // Playwright stands for a light system unless told to leave that to the app.
  await page.emulateMedia({ colorScheme: null })
  await fit(stet, 1440, 900)
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  await choose(stet, 'Light')

  await test.step('start', () => picture('start'))

  await test.step('settings', async () => {
    await stet.command('settings')
    await page.getByLabel('Your name').fill('A. Kay')
    await picture('settings')
    await page.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('import', async () => {
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await expect(page.getByRole('button', { name: 'Start the check' })).toBeVisible()
    await picture('import')
    await page.getByRole('button', { name: 'Start the check' }).click()
    await desk.table.waitFor()
  })

  await test.step('mark claims, attach sources, propose a correction', async () => {
    await mark(desk, 'brass band', 'Verify')
    await mark(desk, '40 centimetres', 'Verify')
    await mark(desk, '1,312 inhabitants', 'Dispute')
    await attach(
      desk,
      '1,312 inhabitants',
      'https://statistics.example.org/islands/sula',
      'https://register.example.org/sula-2026',
    )
    await mark(desk, '31 percent', 'Needs context')
    await mark(desk, '18.4 million crowns', 'Verify')
    await attach(desk, '18.4 million crowns', 'https://county.example.org/contracts/northern-grace.pdf')
    await desk.claim.getByLabel('Where in it').first().selectOption({ label: 'page' })
    await desk.claim.getByLabel('Page, paragraph or time').fill('3')
    await desk.claim.getByLabel('Page, paragraph or time').blur()
    await desk.note.fill('The contract gives the price with the ramp and without the brass band.')
    await desk.note.blur()
    await mark(desk, '13 October', 'Correct')
    await attach(desk, '13 October', 'https://council.example.org/minutes/2026-10-13')
    await desk.claim.getByRole('button', { name: 'Propose a correction' }).click()
    await desk.claim.getByLabel('New wording').fill('On Tuesday, 13 October')
    await desk.claim
      .getByLabel('Say what is wrong, where it is, and why')
      .fill('13 October 2026 is a Tuesday.')
    await desk.claim.getByLabel('Say what is wrong, where it is, and why').blur()
    await expect(page.getByText('1 to correct')).toBeVisible()
  })

  await test.step('the claim in hand', async () => {
    await desk.take('13 October')
    await expect(desk.claim.getByLabel('New wording')).toHaveValue('On Tuesday, 13 October')
    await desk.claim.screenshot({ path: join(images, 'claim.png'), animations: 'disabled', caret: 'hide' })
  })

  await test.step('the desk, light, dark, and in a small window', async () => {
    await desk.take('18.4 million crowns')
    // Coming back to it by keys brings its row into view, and the focus out of the search.
    await page.keyboard.press('F6')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await expect(desk.row('18.4 million crowns')).toBeVisible()
    await picture('desk-light')
    await choose(stet, 'Dark')
    await picture('desk-dark')
    await choose(stet, 'Light')
    await fit(stet, 900, 700)
    await picture('desk-small')
    await fit(stet, 1440, 900)
  })

  await test.step('coverage at work: the next words that nobody has looked at', async () => {
    await page.getByRole('button', { name: 'Next untouched' }).click()
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    await page.getByRole('menuitem', { name: 'as no claim' }).click()
    await page.getByRole('button', { name: 'Next untouched' }).click()
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
    await picture('coverage')
    await page.keyboard.press('Escape')
  })

  await test.step('conflicts inside the copy', async () => {
    await page.getByRole('button', { name: /^Conflicts [1-9]/ }).click()
    await expect(page.getByRole('region', { name: 'Conflicts' })).toBeVisible()
    await picture('conflicts')
    await page.getByRole('button', { name: /^Claims/ }).click()
  })

  await test.step('the report, light and dark', async () => {
    const report = async (name: string) => {
      await page.getByRole('button', { name: 'Report…' }).click()
      const preview = desk.report.frameLocator('iframe')
      await expect(preview.getByText('13 October 2026 is a Tuesday.').first()).toBeVisible()
      await picture(name)
      await page.keyboard.press('Escape')
      await expect(desk.report).toBeHidden()
    }
    await report('report-light')
    await choose(stet, 'Dark')
    await report('report-dark')
    await choose(stet, 'Light')
  })

  await test.step('help', async () => {
    await stet.command('help')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await picture('help')
    await page.keyboard.press('Escape')
  })
})

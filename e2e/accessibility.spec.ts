import { expect, test } from './app'
import { deskPage } from './pages/deskPage'
import { faults } from './pages/faults'

const themes = [
  { name: 'light', appearance: 'Light', query: '(prefers-color-scheme: light)' },
  { name: 'dark', appearance: 'Dark', query: '(prefers-color-scheme: dark)' },
] as const

for (const { name, appearance, query } of themes)
  test(`every screen passes axe in ${name}`, async ({ stet }) => {
    test.setTimeout(120_000)
    const { page, command } = stet
    const desk = deskPage(page)
    await page.getByRole('button', { name: 'Try the sample' }).waitFor()
    await command('settings')
    await page.getByLabel('Appearance').selectOption({ label: appearance })
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await page.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true)
    expect(await faults(page), 'the start screen').toEqual([])
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await page.getByRole('button', { name: 'Start the check' }).waitFor()
    expect(await faults(page), 'the import screen').toEqual([])
    await page.getByRole('button', { name: 'Start the check' }).click()
    await desk.table.waitFor()
    expect(await faults(page), 'the desk without a claim in hand').toEqual([])
    await page.keyboard.press('j')
    await page.keyboard.press('3')
    await desk.sourceField.fill('https://example.org/contract')
    await page.keyboard.press('Enter')
    await expect(desk.claim.getByText('https://example.org/contract')).toBeVisible()
    expect(await faults(page), 'the desk with a claim in hand').toEqual([])
    for (const [keys, name] of [
      ['Control+,', 'Settings'],
      ['?', 'Keyboard shortcuts'],
      ['Control+Shift+Y', 'History'],
      ['Control+e', 'Report'],
    ] as const) {
      await page.keyboard.press('Escape')
      await page.keyboard.press(keys)
      await page.getByRole('dialog', { name }).waitFor()
      expect(await faults(page), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

test('with forced colours marks keep their lines, and what is chosen looks chosen', async ({ stet }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.keyboard.press('j')
  await page.keyboard.press('1')
  const chosen = desk.status.getByRole('button', { name: /^Verif/ })
  await expect(chosen).toHaveAttribute('aria-pressed', 'true')
  const ground = (element: Element) => getComputedStyle(element).backgroundColor
  const other = await desk.status.getByRole('button', { name: /^Dispute/ }).evaluate(ground)
  expect(await chosen.evaluate(ground)).not.toBe(other)
  const tab = (name: RegExp) => page.getByRole('button', { name })
  expect(await tab(/^Claims/).evaluate(ground)).not.toBe(await tab(/^Conflicts/).evaluate(ground))
  // Else Chromium fills every mark with the colour of a selection.
  await expect(desk.manuscript).toHaveCSS('forced-color-adjust', 'none')
})

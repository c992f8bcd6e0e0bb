import { expect, test } from './app'
import { deskPage } from './pages/deskPage'
import { faults } from './pages/faults'

for (const theme of ['light', 'dark'] as const)
  test(`every screen passes axe in ${theme}`, async ({ stet }) => {
    test.setTimeout(120_000)
    const { page, app } = stet
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
    const desk = deskPage(page)
    await page.getByRole('button', { name: 'Try the sample' }).waitFor()
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const count = 70
const draft = (more: number) =>
  Array.from(
    { length: count },
    (_, at) => `The bridge at Varde number ${at} cost ${at + more} million crowns.`,
  ).join('\n\n')

test('a long list of changed claims is drawn as far as the person goes, by Tab or by its last button', async ({
  start,
  folder,
}) => {
  const [one, two] = [join(folder, 'one.txt'), join(folder, 'two.txt')]
  writeFileSync(one, draft(100))
  writeFileSync(two, draft(200))
  const stet = await start([one])
  const { page } = stet
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.getByRole('checkbox').first().click()
  await page.keyboard.press('1')
  await expect(page.getByText('100 % done')).toBeVisible()

  await stet.chooseFiles(two)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('region', { name: 'What becomes of the claims' })).toContainText(
    /\d+ claims to re-check/,
  )
  await page.getByRole('button', { name: 'Load as draft 2' }).click()
  const changed = page.getByRole('dialog', { name: 'Claims whose words changed' })
  const lines = changed.getByRole('region', { name: 'To re-check' }).getByRole('listitem')
  const all = Number(await lines.first().getAttribute('aria-setsize'))
  expect(all).toBeGreaterThanOrEqual(count)
  expect(await lines.count()).toBeLessThan(all)

  // From the first claim to the one behind all that were drawn at first, without passing over any.
  const names: string[] = []
  for (let presses = 0; presses < 45; presses++) {
    names.push(await page.locator(':focus').innerText())
    await page.keyboard.press('Tab')
  }
  const claims = names.filter((name) => name.startsWith('Claim'))
  expect(claims.length).toBeGreaterThan(40)
  const drawn = await lines.getByRole('button', { name: /^Claim \d+$/ }).allInnerTexts()
  expect(claims).toEqual(drawn.slice(0, claims.length))
})

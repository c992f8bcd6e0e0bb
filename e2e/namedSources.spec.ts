import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

test('a source that has a name alone is attached in one go, as what it is, for editors only', async ({
  stet,
}) => {
  const { page } = stet
  const desk = deskPage(page)
  const sources = (count: number) => desk.claim.getByRole('heading', { name: `Sources ${count}` })
  const field = desk.sourceField
  await desk.openSample()

  await test.step('a document by Enter', async () => {
    await desk.take('18.4 million crowns')
    await stet.command('attachSource')
    await expect(field).toBeFocused()
    await page.keyboard.type('County ledger 2025, p. 4')
    await expect(desk.claim).toContainText('for editors only until you say otherwise')
    await page.keyboard.press('Enter')
    await expect(sources(1)).toBeVisible()
    await expect(desk.claim.getByText('editors only', { exact: true })).toBeVisible()
    await expect(field).toHaveValue('')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('a person by the button behind the field, which keeps the focus', async () => {
    await field.fill('Mara Brandt')
    await desk.claim.getByRole('button', { name: 'As a person' }).click()
    await expect(sources(2)).toBeVisible()
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    const row = desk.claim.getByRole('listitem').filter({ hasText: 'Mara Brandt' })
    await expect(row).toContainText('Person')
    await expect(row).toContainText('editors only')
  })

  await test.step('the same name on another claim is the same source', async () => {
    await desk.take('1,312 inhabitants')
    await field.fill('Mara Brandt')
    await desk.claim.getByRole('button', { name: 'As a person' }).click()
    await expect(sources(1)).toBeVisible()
    await desk.claim.getByRole('button', { name: 'From this case…' }).click()
    await expect(page.getByRole('menuitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
  })

  await test.step('without a name in the field, the source is described first', async () => {
    await desk.claim.getByRole('button', { name: 'Person…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a source: Person' })
    await dialog.getByLabel('Name').fill('Jonas Brandt')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(sources(2)).toBeVisible()
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

test('a text edited by hand is a draft, and a claim that may stand in two places is placed by a person', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'bridge.txt')
  const opening = 'The council met for a long time on the matter of the harbour wall and its many stones.'
  writeFileSync(path, `${opening}\n\nThe bridge cost 40 million crowns in all.\n\nThe mayor went home.`)
  const { page } = await start([path])
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk
    .row(/40 million crowns/)
    .first()
    .click()
  await page.keyboard.press('1')
  await expect(desk.row(/40 million crowns/).first()).toContainText('Verified')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Edit the text…' }).click()
  const sentence = 'The bridge cost 40 million crowns in all.'
  await page
    .getByLabel('The whole text')
    .fill(`${opening}\n\nThe mayor went home.\n\n${sentence}\n\nHe said it again. ${sentence}`)
  await page.getByRole('button', { name: 'See what changes' }).click()
  await expect(page.getByRole('region', { name: 'What becomes of the claims' })).toContainText(
    /[1-9] claims? ambiguous/,
  )
  await page.getByRole('button', { name: 'Load as draft 2' }).click()
  const toPlace = page.getByRole('region', { name: 'Say where they stand' })
  await toPlace
    .getByRole('button', { name: /stands here: .*40 million crowns/ })
    .first()
    .click()
  await page.keyboard.press('Escape')
  await expect(desk.row(/40 million crowns/).first()).toContainText('Verified')
})

test('a long text is edited part by part, and becomes one draft', async ({ start, folder }) => {
  const path = join(folder, 'bridges.txt')
  const paragraphs = Array.from({ length: 1500 }, (_, at) => `Bridge ${at} of Lower Varde is one of many.`)
  writeFileSync(path, paragraphs.join('\n\n'))
  const { page } = await start([path])
  await page.getByRole('button', { name: 'Start the check' }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Edit the text…' }).click()
  const text = page.getByLabel('The text of this part')
  const next = page.getByRole('button', { name: 'See what changes' })
  await expect(next).toBeDisabled()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('First, a word.\n\n')

  const part = page.getByRole('combobox', { name: /^Part/ })
  await part.selectOption({ index: 1 })
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\nLast, a word.')
  await part.selectOption({ index: 0 })
  await expect(text).toHaveValue(/^First, a word\.\n\nBridge 0 /)

  await next.click()
  await expect(page.getByText('1,502 of 1,502 blocks')).toBeVisible()
  await page.getByRole('checkbox', { name: 'First, a word.' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('checkbox', { name: 'Last, a word.' })).toBeFocused()
})

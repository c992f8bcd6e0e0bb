import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const count = 3000
const paragraphs = Array.from({ length: count }, (_, at) => `Bridge ${at} of Lower Varde is one of many.`)

test('of a long draft only the blocks in sight are drawn, and the keyboard goes through all of them', async ({
  stet,
  folder,
}) => {
  const { page } = stet
  const path = join(folder, 'bridges.txt')
  writeFileSync(path, paragraphs.join('\n\n'))
  await stet.chooseFiles(path)
  await page.getByRole('button', { name: 'Open…', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Start the check' })).toBeFocused()
  await expect(page.getByText('3,000 of 3,000 blocks, 27,000 words')).toBeVisible()
  const list = page.getByRole('list', { name: 'What was read' })
  const boxes = list.getByRole('checkbox')
  const box = (at: number) =>
    list.getByRole('checkbox', { name: `Bridge ${at} of Lower Varde`, exact: false })
  expect(await boxes.count()).toBeLessThan(60)
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(count))

  await test.step('one stop of Tab, arrows from block to block, ends and pages', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(box(0)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(box(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(box(count - 1)).toBeFocused()
    await expect(box(count - 1)).toBeInViewport()
    expect(await boxes.count()).toBeLessThan(60)
    await page.keyboard.press('PageUp')
    await expect(box(count - 1)).not.toBeFocused()
    await page.keyboard.press('Home')
    await expect(box(0)).toBeFocused()
    await expect(box(0)).toBeInViewport()
  })

  await test.step('Space drops one, Shift all up to one; the focus stays', async () => {
    await page.keyboard.press('Space')
    await expect(page.getByText('2,999 of 3,000 blocks, 26,991 words')).toBeVisible()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Space')
    await expect(page.getByRole('alert')).toHaveText('Keep at least one block.')
    await page.keyboard.press('Space')
    await expect(page.getByText('1 of 3,000 blocks, 9 words')).toBeVisible()
    await expect(box(count - 1)).toBeFocused()
  })
  await page.getByRole('button', { name: 'Cancel' }).click()
})

test('the focus stays with a block of the next draft while it is worked out anew', async ({
  stet,
  folder,
}) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  const path = join(folder, 'bridges.txt')
  writeFileSync(path, paragraphs.join('\n\n'))
  await stet.chooseFiles(path)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('progressbar')).toBeVisible()
  const load = page.getByRole('button', { name: 'Yes, load it' })
  await expect(load).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(load).toBeDisabled()
  await expect(load).toBeEnabled()
  const box = page.getByRole('checkbox', { name: 'Bridge 1 of Lower Varde', exact: false })
  await expect(box).toBeFocused()
  await expect(box).not.toBeChecked()
})

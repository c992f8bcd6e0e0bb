import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const second = join(import.meta.dirname, '../src/renderer/sample/the-ferry-that-came-late-draft-2.md')
const arrival = 'It arrived on Thursday, 8 October, without either'
const mooring = 'and it could not be moored'
const ramp = 'The ramp was 40 centimetres too short'

test('claims are split, joined and moved by key; a new run over the next draft leaves them as the person made them', async ({
  stet,
}) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()

  await test.step('a verified claim is split: both parts wait for another check', async () => {
    await desk.row(arrival).click()
    await page.keyboard.press('1')
    await expect(desk.status.getByRole('button', { name: /^Verified/ })).toBeVisible()
    await desk.selectWords(mooring)
    await page.keyboard.press('x')
    await expect(desk.row(mooring)).toHaveCount(1)
    await expect(desk.row(mooring)).not.toContainText(arrival)
    await expect(desk.row(mooring)).toContainText('Re-check')
    await expect(desk.row(arrival)).toContainText('Re-check')
  })

  await test.step('one part is joined with the claim that follows, and verified', async () => {
    await desk.row(mooring).click()
    await page.keyboard.press('Shift+J')
    await expect(desk.row(ramp)).toHaveCount(1)
    await expect(desk.row(ramp)).toContainText(mooring)
    await page.keyboard.press('1')
    await expect(desk.row(ramp)).toContainText('Verified')
  })

  await test.step('the other is moved to fewer words, and verified', async () => {
    await desk.row(arrival).click()
    await desk.selectWords('on Thursday, 8 October')
    await page.keyboard.press('Shift+M')
    await expect(desk.claim.getByTitle('on Thursday, 8 October', { exact: true })).toBeVisible()
    await page.keyboard.press('1')
    await expect(desk.row('on Thursday, 8 October')).toContainText('Verified')
  })

  await test.step('the next draft has the same words: nothing is proposed over them', async () => {
    await stet.chooseFiles(second)
    await page.keyboard.press('Control+Shift+O')
    await page.getByRole('button', { name: 'Load as draft 2' }).click()
    await expect(page.getByText('Draft 2', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(desk.row(ramp)).toHaveCount(1)
    await expect(desk.row(ramp)).toContainText('Verified')
    await expect(desk.row('Thursday, 8 October')).toHaveCount(1)
    await expect(desk.row('Thursday, 8 October')).toContainText('Verified')
  })

  await test.step('what was done is taken back step by step', async () => {
    for (let steps = 0; steps < 6; steps++) await page.keyboard.press('Control+z')
    await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()
    await expect(desk.row(arrival)).toContainText(mooring)
    await expect(desk.row(arrival)).toContainText('Verified')
    await expect(desk.row(ramp)).not.toContainText(mooring)
  })
})

import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { deskPage, type DeskPage } from './pages/deskPage'

const second = join(import.meta.dirname, '../src/renderer/sample/the-ferry-that-came-late-draft-2.md')
const first = join(import.meta.dirname, '../src/renderer/sample/the-ferry-that-came-late.md')

/** Claims of draft 1, the words that stand for them in draft 2, and whether their finding holds. */
const checked = [
  { one: 'cannot touch the island', two: 'cannot reach the island', holds: false },
  { one: '1,312 inhabitants', two: '1,321 inhabitants', holds: false },
  { one: 'a trip of 6.5 kilometres', two: 'a trip of 6.5 miles', holds: false },
  { one: 'on 3 December', two: 'on 13 December', holds: false },
  { one: 'Leonor Vik', two: 'Leonor Wik', holds: false },
  { one: 'is not related to the shopkeeper', two: 'who is related to the shopkeeper', holds: false },
  { one: '18.4 million crowns', two: '18.4 million crowns', holds: true },
  { one: 'saved 212 people', two: 'saved 212 people', holds: true },
  { one: '740,000 crowns', two: '740,000 crowns', holds: true },
] as const

/** Brings a claim into the table, which draws only the rows that can be seen, by searching for its words. */
async function find(page: Page, words: string) {
  await page.getByPlaceholder('Search claims').fill(words)
  return deskPage(page).row(words).first()
}

/** Goes from claim to claim with J until the claim in hand has these words. */
async function walkTo(page: Page, words: string) {
  const { claim } = deskPage(page)
  for (let steps = 0; steps < 200; steps++) {
    const before = await claim.innerText()
    if (before.includes(words)) return
    await page.keyboard.press('j')
    await expect.poll(() => claim.innerText()).not.toBe(before)
  }
  throw new Error(`no claim says: ${words}`)
}

async function checkFirstDraft(page: Page, desk: DeskPage) {
  for (const { one } of checked) {
    await (await find(page, one)).click()
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(desk.row(one).first()).toContainText('Verified')
  }
  await (await find(page, 'Wednesday, 13 October')).click()
  await desk.status.getByRole('button', { name: 'Correct', exact: false }).first().click()
  await desk.claim.getByRole('button', { name: 'Propose a correction' }).click()
  const words = (await desk.claim.getByLabel('New wording').inputValue()).replace('Wednesday', 'Tuesday')
  await desk.claim.getByLabel('New wording').fill(words)
  await desk.claim.getByLabel('New wording').blur()
}

const fates = (page: Page) => page.getByRole('region', { name: 'What becomes of the claims' })

test('exactly the claims whose words changed fall back; one is accepted, one verified anew, and undo takes all of it back', async ({
  stet,
}) => {
  test.setTimeout(180_000)
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  await checkFirstDraft(page, desk)

  await test.step('see what becomes of the claims before anything is stored', async () => {
    await stet.chooseFiles(second)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Load the next draft…' }).click()
    await expect(fates(page)).toContainText('7 claims to re-check')
    await expect(fates(page)).toContainText(/[1-9] claims moved/)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()
    await stet.chooseFiles(second)
    await page.keyboard.press('Control+Shift+O')
    await page.getByRole('button', { name: 'Load as draft 2' }).click()
  })

  const changed = page.getByRole('dialog', { name: 'Claims whose words changed' })
  await test.step('the list names what changed, the quotation that changed by one word first', async () => {
    const lines = changed.getByRole('region', { name: 'To re-check' }).getByRole('listitem')
    await expect(lines).toHaveCount(7)
    await expect(lines.first()).toContainText('one word of a quotation')
    await expect(lines.filter({ hasText: '1,321' })).toContainText('a number changed')
    await expect(lines.filter({ hasText: 'miles' })).toContainText('a unit changed')
    await expect(lines.filter({ hasText: 'Wik' })).toContainText('a name changed')
    await expect(lines.filter({ hasText: 'shopkeeper' })).toContainText('a “not” came or went')
    await expect(changed.getByRole('region', { name: 'Gone from the text' })).toContainText(
      'so far refused to pay',
    )
    await changed.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('the others keep their finding', async () => {
    await expect(page.getByText('Draft 2', { exact: true })).toBeVisible()
    await expect(page.getByText('7 to re-check')).toBeVisible()
    for (const { two, holds } of checked) {
      await expect(await find(page, two)).toContainText(holds ? 'Verified' : 'Re-check')
    }
  })

  await test.step('the correction that the writer made is recognised', async () => {
    await (await find(page, 'Tuesday, 13 October')).click()
    await expect(desk.claim.getByLabel('In the copy')).toHaveValue('asProposed')
    await expect(desk.claim.getByRole('region', { name: 'What changed' })).toContainText('WednesdayTuesday')
  })

  await test.step('accept one with a reason, verify another anew', async () => {
    await (await find(page, '1,321 inhabitants')).click()
    await desk.claim.getByRole('button', { name: 'Accept as still verified…' }).click()
    await page.getByLabel('Reason').fill('The registry says 1,321; checked again.')
    await page.getByRole('button', { name: 'Accept as still verified', exact: true }).click()
    await expect(desk.row(/1,321 inhabitants/)).toContainText('Verified')
    await (await find(page, 'Leonor Wik')).click()
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(page.getByText('5 to re-check')).toBeVisible()
  })

  await test.step('words around a claim that changed are said', async () => {
    await (await find(page, 'The dairy closed')).click()
    await expect(desk.claim.getByText('The words around it changed.')).toBeVisible()
  })

  await test.step('compare the drafts', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Compare drafts' }).click()
    const compare = page.getByRole('dialog', { name: 'Compare drafts' })
    await expect(compare.getByRole('status')).toHaveText('12 changes')
    await compare.getByRole('button', { name: 'Next change' }).click()
    await expect(compare.getByRole('status')).toHaveText('Change 1 of 12: exchanged')
    await page.keyboard.press('p')
    await expect(compare.getByRole('status')).toContainText('Change 12 of 12')
    await expect(compare.getByTitle('moved away').first()).toContainText('What happens now')
    await compare.getByRole('button', { name: 'Next change' }).click()
    await expect(compare.getByRole('status')).toContainText('Change 1 of 12')
    // A claim is marked in both: where it stands now, and where it stood then.
    const row = compare.getByRole('listitem').filter({ hasText: 'technical director' }).first()
    const [claim = ''] = await row.getByTitle(/^Claim \d+,/).allTextContents()
    await expect(row.getByTitle(`Claim ${claim},`)).toHaveCount(2)
    await compare.getByLabel('View').selectOption('In line')
    await expect(compare.getByRole('listitem').filter({ hasText: '1,312' })).toContainText('1,321')
    await page.keyboard.press('Escape')
  })

  await test.step('undo brings draft 1 back as it was', async () => {
    for (const step of ['Mark as verified', 'Accept the changed words', 'Load draft 2'])
      await page.getByRole('button', { name: `Undo: ${step}` }).click()
    await expect(page.getByText('Draft 1', { exact: true })).toBeVisible()
    await expect(page.getByText(/to re-check/)).toHaveCount(0)
    for (const { one } of checked) {
      await expect(await find(page, one)).toContainText('Verified')
    }
  })
})

test('the next draft is loaded, and a claim accepted and another verified, by keyboard alone', async ({
  stet,
}) => {
  test.setTimeout(240_000)
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  for (const words of ['cannot touch the island', '1,312 inhabitants']) {
    await walkTo(page, words)
    await page.keyboard.press('1')
    await expect(desk.claim.getByText('Verified', { exact: true }).first()).toBeVisible()
  }

  await stet.chooseFiles(second)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('button', { name: 'Load as draft 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  const changed = page.getByRole('dialog', { name: 'Claims whose words changed' })
  await expect(changed.getByRole('button', { name: 'Claim', exact: false }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(changed).toBeHidden()
  await expect(desk.claim).toContainText('cannot reach the island')
  await page.keyboard.press('1')
  await expect(page.getByText('1 to re-check')).toBeVisible()

  await walkTo(page, '1,321 inhabitants')
  const accept = desk.claim.getByRole('button', { name: 'Accept as still verified…' })
  await page.keyboard.press('Enter')
  await expect(desk.claim).toBeFocused()
  for (let tabs = 0; tabs < 20 && !(await accept.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('The registry says so.')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/to re-check/)).toHaveCount(0)
})

test('when the writer takes the changes back, the findings come back with the words', async ({ stet }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  const words = checked.filter(({ holds }) => !holds).slice(0, 2)
  for (const { one } of words) {
    await (await find(page, one)).click()
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(desk.row(one).first()).toContainText('Verified')
  }
  await stet.chooseFiles(second)
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('button', { name: 'Load as draft 2' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 to re-check')).toBeVisible()

  await stet.chooseFiles(first)
  await page.keyboard.press('Control+Shift+O')
  await expect(fates(page)).toContainText('2 claims with the earlier words again')
  await page.getByRole('button', { name: 'Load as draft 3' }).click()
  await expect(page.getByText('Draft 3', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/to re-check/)).toHaveCount(0)
  for (const { one } of words) await expect(await find(page, one)).toContainText('Verified')
})

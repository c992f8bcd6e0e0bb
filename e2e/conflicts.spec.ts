import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'
import { faults } from './pages/faults'

const why = 'He had his birthday wrong, and says so.'

test('finds what does not fit inside the copy, and keeps what is said of it', async ({ start, folder }) => {
  test.setTimeout(120_000)
  const { page, saveTo, close } = await start()
  const desk = deskPage(page)
  await desk.openSample()
  const panel = page.getByRole('region', { name: 'Conflicts' })

  await test.step('four planted errors are shown', async () => {
    await expect(page.getByRole('button', { name: 'Conflicts 4' })).toBeVisible()
    await page.keyboard.press('F7')
    await expect(panel).toBeFocused()
    for (const sentence of [
      'Two spellings: “Mara Brandt” and “Mara Brant”.',
      'The parts add up to 19.4 million, not to 18.4 million.',
      'Aged 54 does not fit the year of birth: that makes 51 or 52.',
      '“Wednesday, 13 October”: by the calendar that day is a Tuesday.',
    ])
      await expect(panel.getByText(sentence)).toBeVisible()
  })

  await test.step('go to the words by key', async () => {
    await page.keyboard.press('Tab')
    await expect(panel.getByRole('button', { name: /^Claim \d+$/ }).first()).toBeFocused()
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab')
    await expect(panel.getByRole('button', { name: 'Mara Brant, for her part' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Selected: Mara Brant')).toBeAttached()
    await expect(desk.manuscript.getByText('Mara Brant, for her part')).toBeInViewport()
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('words-marked') ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
      ),
    )
    expect(marked).toEqual(['Mara Brandt'])
  })

  const weekday = panel.getByRole('listitem').filter({ hasText: 'by the calendar' })
  const claim = await weekday.getByRole('button', { name: /^Claim \d+$/ }).innerText()

  await test.step('go to the claim that holds the words', async () => {
    await panel.getByRole('button', { name: claim, exact: true }).click()
    await expect(desk.claim.getByRole('heading', { name: claim })).toBeVisible()
    await expect(desk.claim).toContainText('Wednesday, 13 October')
  })

  await test.step('make a claim of words that no claim holds', async () => {
    await page.keyboard.press('Delete')
    await expect(panel.getByRole('button', { name: claim, exact: true })).toBeHidden()
    await panel.getByRole('button', { name: 'Make a claim of it' }).click()
    const made = weekday.getByRole('button', { name: /^Claim \d+$/ })
    await expect(made).not.toHaveText(claim)
    await expect(desk.claim.getByRole('heading', { name: await made.innerText(), exact: true })).toBeVisible()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(panel.getByRole('button', { name: claim, exact: true })).toBeVisible()
  })

  await test.step('dismiss one with a reason of its own, by key', async () => {
    await panel.getByRole('button', { name: /^Dismiss: Aged/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type(why)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Conflicts 3' })).toBeVisible()
    await expect(panel).toBeFocused()
    await panel.getByText('Dismissed (1)').click()
    await expect(panel.getByText(why)).toBeVisible()
  })

  await test.step('the panel passes axe', async () => {
    expect(await faults(page)).toEqual([])
  })

  await test.step('undo brings it back, redo takes it away', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Conflicts 4' })).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByRole('button', { name: 'Conflicts 3' })).toBeVisible()
    await page.keyboard.press('Control+Shift+y')
    await expect(page.getByRole('dialog', { name: 'History' })).toContainText(
      `Dismiss the conflict: “${why}”`,
    )
    await page.keyboard.press('Escape')
    await expect(desk.saved).toBeVisible()
  })

  await test.step('the report says what is dismissed and why, and what stands', async () => {
    const path = join(folder, 'conflicts.html')
    await saveTo(path)
    await page.getByRole('button', { name: 'Report…' }).click()
    await desk.saveReportAs('Web page')
    await expect(desk.report.getByText('Saved as conflicts.html.')).toBeVisible()
    const html = readFileSync(path, 'utf8')
    const [open = '', dismissed = ''] = html
      .slice(html.indexOf('id="conflicts"'), html.indexOf('id="claims"'))
      .split('Dismissed conflicts')
    expect(open).toContain('by the calendar that day is a Tuesday')
    expect(open).not.toContain('Aged 54')
    expect(dismissed).toContain('Aged 54')
    expect(dismissed).toContain(why)
    await close()
  })

  await test.step('it stays dismissed after a restart, and can be taken back', async () => {
    const again = await start()
    await again.page.getByRole('button', { name: 'Open The ferry that came late' }).click()
    await expect(again.page.getByRole('button', { name: 'Conflicts 3' })).toBeVisible()
    await again.page.keyboard.press('F7')
    await again.page.getByText('Dismissed (1)').click()
    await again.page.getByRole('button', { name: /^Take back: Aged/ }).click()
    await expect(again.page.getByRole('button', { name: 'Conflicts 4' })).toBeVisible()
    await again.close()
  })
})

test('keeps what was worked on in sight, whatever is below the threshold', async ({ stet: { page } }) => {
  const desk = deskPage(page)
  await desk.openSample()
  const slider = page.getByRole('slider', { name: 'Sensitivity' })
  const said = page.getByText(/ of \d+ shown · \d+ below the threshold/)
  const low = 'It is hard to see how he can stay'
  const noted = 'Others have left'
  const search = page.getByRole('searchbox', { name: 'Search claims' })

  await test.step('work on a claim that is hardly worth a check', async () => {
    await desk.take(noted)
    await desk.note.fill('Three families, says the school.')
    await desk.note.blur()
    await expect(desk.saved).toBeVisible()
    await desk.take('18.4 million crowns')
  })
  const totals = await desk.totals.innerText()

  await test.step('the slider hides by key what nobody has touched', async () => {
    await expect(said).toBeHidden()
    await slider.focus()
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowLeft')
    await expect(slider).toHaveAttribute('aria-valuetext', '40%')
    await expect(said).toBeVisible()
    await search.fill(low)
    await expect(desk.row(low)).toHaveCount(0)
    await search.fill(noted)
    await expect(desk.row(noted)).toBeVisible()
    await search.fill('')
    expect(await faults(page)).toEqual([])
  })

  await test.step('words below the threshold are open all the same', async () => {
    await expect(desk.totals).toHaveText(totals)
  })

  await test.step('one press shows all', async () => {
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(said).toBeHidden()
    await expect(slider).toHaveAttribute('aria-valuetext', '100%')
    await search.fill(low)
    await expect(desk.row(low)).toBeVisible()
  })
})

test('shows the day that is meant, and offers to check what is said twice as one', async ({
  stet: { page },
}) => {
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Paste…' }).click()
  await page
    .getByLabel('The text, paragraphs parted by blank lines')
    .fill(
      [
        'The mayor resigned last Wednesday, nobody knows why. Police said that 40 people were hurt at the harbour fair in Bergen.',
        'Rain fell all night.',
        'The harbour fair in Bergen left 40 people hurt, a spokesman said.',
      ].join('\n\n'),
    )
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByLabel('Date').fill('2026-10-16')
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.waitFor()

  await page.getByRole('button', { name: 'Conflicts 0' }).click()
  await expect(page.getByText('Nothing was found that does not fit.')).toBeVisible()
  await page.keyboard.press('Shift+F6')

  await desk.take('resigned last Wednesday')
  const facts = desk.claim.getByRole('region', { name: 'What is read in it' })
  await expect(facts).toContainText(/last Wednesday: Wednesday,? 14 October 2026/)
  await expect(desk.claim.locator('mark', { hasText: 'last Wednesday' })).toHaveAttribute(
    'title',
    /14 October 2026/,
  )

  await desk.take('left 40 people hurt')
  await expect(facts).toContainText('Said again in another place')
  const before = await desk.table.getAttribute('aria-rowcount')
  await facts.getByRole('button', { name: 'Check as one' }).click()
  await expect(desk.claim).toContainText('stands in 2 places, checked once')
  await expect(desk.table).toHaveAttribute('aria-rowcount', String(Number(before) - 1))
  await expect(facts.getByRole('button', { name: 'Check as one' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(desk.table).toHaveAttribute('aria-rowcount', String(before))
})

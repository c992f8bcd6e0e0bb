import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

/** A story of several pages, with a claim in each paragraph, or two. */
const paragraphs = Array.from(
  { length: 150 },
  (_, at) => `In ${1800 + at} the ferry carried ${at + 3000} people across the sound of Sula.`,
)

test('the manuscript is printed whole, with a number beside each claim also where nobody has looked, and nothing else', async ({
  stet,
  folder,
}) => {
  test.setTimeout(120_000)
  const { page, app } = stet
  const desk = deskPage(page)
  const file = join(folder, 'ferries.txt')
  writeFileSync(file, paragraphs.join('\n\n'))
  await page.getByRole('button', { name: 'Try the sample' }).waitFor()
  await stet.chooseFiles(file)
  await stet.command('openDraft')
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.waitFor()
  const numbers = desk.manuscript.getByRole('button', { name: /^Claim \d/ })
  const near = await numbers.count()
  expect(near).toBeLessThan(paragraphs.length)

  await test.step('laid out for the paper, every claim has its number on its line', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(numbers).toHaveCount(paragraphs.length)
    const off = await desk.manuscript.evaluate((manuscript) =>
      [...manuscript.querySelectorAll('[data-block]')].map((block) => {
        const [number, text] = [block.querySelector('button'), block.querySelector('[data-start]')]
        const middleOf = (element: Element | null) => {
          const range = document.createRange()
          if (element) range.selectNodeContents(element)
          const { top, height } = range.getClientRects()[0] ?? { top: 0, height: 0 }
          return top + height / 2
        }
        return Math.abs(middleOf(number) - middleOf(text))
      }),
    )
    expect(Math.max(...off)).toBeLessThan(6)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('ferries, draft 1')).toBeVisible()
    await expect(desk.manuscript.getByText(paragraphs.at(-1) ?? '')).toBeVisible()
    await expect(desk.table).toBeHidden()
    await expect(page.getByRole('button', { name: 'Report…' })).toBeHidden()
    await page.emulateMedia({ media: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(desk.table).toBeVisible()
  })

  await test.step('it takes as many sheets as it needs, and the desk stands as it did', async () => {
    const printed = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
      return pdf?.toString('latin1') ?? ''
    })
    expect(printed.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3)
    await expect(page.getByText('ferries, draft 1')).toHaveCount(0)
    await expect(page.getByRole('separator')).toHaveCount(2)
    await expect.poll(() => numbers.count()).toBeLessThan(paragraphs.length)
  })
})

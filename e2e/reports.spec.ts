import { strFromU8, unzipSync } from 'fflate'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { houseFile, picture, pixel } from '../src/renderer/write/report/template/template.fixture'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const secret = 'Quenby Marlowe'
/** Why the correction is proposed: with a control, and with what would load a picture if it were markup. */
const why = 'That day was a Tuesday.\u0007 <img src="http://127.0.0.1:9/seen.png"> ]]>'

const files = [
  ['the full report', 'Web page', 'report.html'],
  ['the full report', 'PDF', 'report.pdf'],
  ['the full report', 'Word document', 'report.docx'],
  ['the full report', 'Markdown', 'report.md'],
  ['the full report', 'Spreadsheet (Excel)', 'report.xlsx'],
  ['the full report', 'Table (CSV)', 'report.csv'],
  ['the full report', 'JSON', 'report.json'],
  ['the full report', 'Web Annotations (JSON-LD)', 'report.jsonld'],
  ['the corrections sheet', 'Web page', 'corrections.html'],
  ['the corrections sheet', 'PDF', 'corrections.pdf'],
  ['the corrections sheet', 'Word document', 'corrections.docx'],
] as const

/** All that stands in a saved file: its bytes, and the parts of a package unpacked. */
const contents = (path: string): string => {
  const bytes = readFileSync(path)
  const parts = /\.(docx|xlsx)$/.test(path) ? Object.entries(unzipSync(bytes)) : []
  return [bytes.toString('utf8'), ...parts.map(([name, part]) => `${name}\n${strFromU8(part)}`)].join('\n')
}

test('every format is saved as it is seen, kept choices survive a restart, and what never leaves is in no file', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000)
  const first = await start()
  const { page } = first
  const desk = deskPage(page)
  await desk.openSample()
  await desk.take('13 October')
  await desk.status.getByRole('button', { name: 'Correct', exact: false }).first().click()
  await desk.correct(() => 'On Tuesday, 13 October', why)
  await desk.attachSecret(secret)
  await desk.note.fill(`So says ${secret}.`)
  await desk.note.blur()

  await test.step('what is held back is said before saving', async () => {
    await page.getByRole('button', { name: 'Report…' }).click()
    await expect(desk.report.getByText(`“${secret}” (claim`)).toBeVisible()
  })

  await test.step('every format is saved and read back', async () => {
    for (const [handIn, format, file] of files) {
      await first.saveTo(join(folder, file))
      await desk.report.getByLabel('Hand in').selectOption({ label: handIn })
      await desk.saveReportAs(format)
      await expect(desk.report.getByText(`Saved as ${file}.`)).toBeVisible({ timeout: 30_000 })
      const whole = contents(join(folder, file))
      expect(whole.toLowerCase(), file).not.toContain(secret.toLowerCase())
      if (file.endsWith('.pdf')) {
        expect(whole.slice(0, 5)).toBe('%PDF-')
        expect(whole, 'tagged, with bookmarks, titled').toMatch(/\/Marked true/)
        expect(whole).toMatch(/\/Outlines /)
        expect(whole).toMatch(/\/Title \(The ferry that came late/)
        expect(whole, 'nothing of the machine').not.toMatch(/Mozilla|AppleWebKit|Electron|Chrome\/|Skia/)
        expect(whole, 'nothing that runs').not.toMatch(/\/(JS|JavaScript|Launch)\b/)
      } else expect(whole, file).toContain('On Tuesday, 13 October')
    }
  })

  await test.step('the page asks for nothing when it is opened', async () => {
    const path = join(folder, 'report.html')
    expect(readFileSync(path, 'utf8')).toContain('127.0.0.1:9/seen.png')
    const asked = await first.app.evaluate(async ({ BrowserWindow, session }, file) => {
      const apart = session.fromPartition('opened')
      const urls: string[] = []
      apart.webRequest.onBeforeRequest((request, answer) => {
        urls.push(request.url)
        answer({})
      })
      const window = new BrowserWindow({ show: false, webPreferences: { session: apart } })
      await window.loadFile(file)
      window.destroy()
      return urls
    }, path)
    expect(asked).toEqual([pathToFileURL(path).href])
  })

  await test.step('the preview of a text is the file', async () => {
    await desk.report.getByLabel('Hand in').selectOption({ label: 'the full report' })
    await desk.report.getByLabel('Save as').selectOption({ label: 'JSON' })
    const shown = await desk.report.getByLabel('The text of the file').inputValue()
    await first.saveTo(join(folder, 'seen.json'))
    await desk.report.getByRole('button', { name: 'Save…' }).click()
    await expect(desk.report.getByText('Saved as seen.json.')).toBeVisible()
    expect(readFileSync(join(folder, 'seen.json'), 'utf8')).toBe(shown)
  })

  await test.step('a ClaimReview of the article’s own copy is refused with the reason', async () => {
    await desk.report.getByLabel('Save as').selectOption({ label: 'ClaimReview' })
    await expect(desk.report.getByText(/it names no claimant/).first()).toBeVisible()
    await expect(desk.report.getByRole('button', { name: 'Save…' })).toBeDisabled()
  })

  await test.step('choices are kept by name', async () => {
    await desk.report.getByLabel('Hand in').selectOption({ label: 'the corrections sheet' })
    await desk.report.getByLabel('Save as').selectOption({ label: 'Word document' })
    await desk.report.getByLabel('Letterhead').fill('Desk of the Harbour Weekly')
    await desk.report.getByRole('button', { name: 'Choices' }).click()
    await page.getByRole('menuitem', { name: 'Keep these choices…' }).click()
    await desk.report.getByLabel('Name of these choices').fill('For the desk')
    await desk.report.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(desk.report.getByRole('button', { name: 'Choices: For the desk' })).toBeVisible()
    await first.close()
  })

  await test.step('after a restart they are there, can be taken and deleted', async () => {
    const again = await start()
    const there = deskPage(again.page)
    await again.page.getByRole('button', { name: 'Open The ferry that came late' }).click()
    await again.page.getByRole('button', { name: 'Report…' }).click()
    await there.report.getByRole('button', { name: 'Choices' }).click()
    await again.page.getByRole('menuitem', { name: 'For the desk' }).click()
    await expect(there.report.getByLabel('Letterhead')).toHaveValue('Desk of the Harbour Weekly')
    await expect(there.report.getByLabel('Hand in')).toHaveValue('corrections')
    await there.report.getByRole('button', { name: 'Choices: For the desk' }).click()
    await again.page.getByRole('menuitem', { name: 'Delete “For the desk”' }).click()
    await there.report.getByRole('button', { name: 'Choices' }).click()
    await expect(again.page.getByRole('menuitem')).toHaveCount(1)
    await again.close()
  })

  await test.step('the PDF says its text, and in place of a control what the type has for its picture', async () => {
    const reader = await start()
    await reader.chooseFiles(join(folder, 'report.pdf'))
    await reader.page.getByRole('button', { name: 'Open…', exact: true }).click()
    await reader.page.getByRole('button', { name: 'Start the check' }).click()
    await expect(deskPage(reader.page).manuscript).toContainText(/was a Tuesday\.\s*[␇\ufffd]\s*<img src=/, {
      timeout: 30_000,
    })
  })
})

test('a report takes over the newsroom’s look, which stays until it is taken away', async ({
  start,
  folder,
}) => {
  const at = (name: string) => join(folder, name)
  writeFileSync(
    at('house.dotx'),
    houseFile({ header: `<w:p>${picture('logo')}<w:r><w:t>Elm Street 1</w:t></w:r></w:p>` }),
  )
  writeFileSync(at('old.docx'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
  writeFileSync(at('logo.png'), pixel)
  writeFileSync(at('logo.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const first = await start()
  const desk = deskPage(first.page)
  const { report } = desk
  await desk.openSample()
  await first.page.getByRole('button', { name: 'Report…' }).click()

  await test.step('a template is told of, and the document has its header and none of its text', async () => {
    await report.getByLabel('Save as').selectOption({ label: 'Word document' })
    await first.chooseFiles(at('house.dotx'))
    await report.getByRole('button', { name: 'Choose a Word file…' }).click()
    await expect(report.getByText(/^Taken over from house\.dotx: .*1 header, .*1 picture\.$/)).toBeVisible()
    await expect(report.getByLabel('Template')).toHaveValue('house.dotx')
    await first.saveTo(at('report.docx'))
    await report.getByRole('button', { name: 'Save…' }).click()
    await expect(report.getByText('Saved as report.docx.')).toBeVisible()
    const whole = contents(at('report.docx'))
    expect(whole).toContain('Elm Street 1')
    expect(whole).not.toContain('Body of the template')
  })

  await test.step('what is none is refused with the reason, and the template stays', async () => {
    await first.chooseFiles(at('old.docx'))
    await report.getByRole('button', { name: 'Choose a Word file…' }).click()
    await expect(report.getByText(/^This is an old Word file/)).toBeVisible()
    await expect(report.getByLabel('Template')).toHaveValue('house.dotx')
  })

  await test.step('a logo stands above the page', async () => {
    await report.getByLabel('Save as').selectOption({ label: 'Web page' })
    const logo = report.getByRole('group', { name: 'Logo' })
    await first.chooseFiles(at('logo.jpg'))
    await logo.getByRole('button', { name: 'Choose a picture…' }).click()
    await expect(report.getByText(/^This is neither a PNG nor a JPEG/)).toBeVisible()
    await first.chooseFiles(at('logo.png'))
    await logo.getByRole('button', { name: 'Choose a picture…' }).click()
    await expect(logo.getByRole('button', { name: 'Remove' })).toBeVisible()
    await first.saveTo(at('report.html'))
    await report.getByRole('button', { name: 'Save…' }).click()
    await expect(report.getByText('Saved as report.html.')).toBeVisible()
    expect(readFileSync(at('report.html'), 'utf8')).toContain('<img class="logo" src="data:image/png;base64,')
    await first.close()
  })

  await test.step('after a restart template and logo are there, and can be taken away', async () => {
    const again = await start()
    const there = deskPage(again.page)
    await again.page.getByRole('button', { name: 'Open The ferry that came late' }).click()
    await again.page.getByRole('button', { name: 'Report…' }).click()
    const pageSaved = async (name: string) => {
      await again.saveTo(at(name))
      await there.saveReportAs('Web page')
      await expect(there.report.getByText(`Saved as ${name}.`)).toBeVisible()
      return readFileSync(at(name), 'utf8')
    }
    expect(await pageSaved('with.html')).toContain('<img class="logo"')
    await there.report.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(there.report.getByRole('button', { name: 'Remove', exact: true })).toBeHidden()
    expect(await pageSaved('without.html')).not.toContain('<img')
    await there.report.getByLabel('Save as').selectOption({ label: 'Word document' })
    await expect(there.report.getByLabel('Template')).toHaveValue('house.dotx')
    await there.report.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(there.report.getByLabel('Template')).toHaveValue('')
    await expect(there.report.getByLabel('Template').getByRole('option')).toHaveText(['none'])
  })
})

test('the printing of a long report can be stopped, and nothing is saved', async ({ stet, folder }) => {
  test.setTimeout(120_000)
  const { page } = stet
  const desk = deskPage(page)
  const draft = join(folder, 'bridges.txt')
  const sentence = (at: number) => `Bridge ${at} of Lower Varde cost ${at + 2} million crowns.`
  writeFileSync(draft, Array.from({ length: 1500 }, (_, at) => sentence(at)).join('\n\n'))
  await stet.chooseFiles(draft)
  await page.getByRole('button', { name: 'Open…', exact: true }).click()
  await page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.getByRole('row').nth(1).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('1')
  await expect(desk.totals).toContainText(' 0 open')

  await page.getByRole('button', { name: 'Report…' }).click()
  await stet.saveTo(join(folder, 'bridges.pdf'))
  await desk.saveReportAs('PDF')
  await expect(desk.report.getByText(/claims may take a minute or more/)).toBeVisible()
  await desk.report.getByRole('button', { name: 'Cancel' }).click()
  await expect(desk.report.getByText(/claims may take a minute or more/)).toBeHidden()
  await expect(desk.report.getByRole('button', { name: 'Cancel' })).toBeHidden()
  expect(existsSync(join(folder, 'bridges.pdf'))).toBe(false)
})

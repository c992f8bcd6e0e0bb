import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { deskPage } from './pages/deskPage'

const databaseFolder = (profile: string) => {
  const folder = join(profile, 'IndexedDB')
  const name = readdirSync(folder).find((one) => one.startsWith('app_stet_0'))
  if (!name) throw new Error('the database is not where it was looked for')
  return join(folder, name)
}

const work = async (page: Parameters<typeof deskPage>[0]) => {
  const desk = deskPage(page)
  await desk.openSample()
  await desk.take('18.4 million crowns')
  await desk.status.getByRole('button', { name: 'Verify' }).click()
  await expect(desk.claim.getByRole('status')).toContainText('Verified')
  await desk.sourceField.fill('https://example.org/contract')
  await page.keyboard.press('Enter')
  await expect(desk.claim.getByText('https://example.org/contract')).toBeVisible()
  await expect(desk.saved).toBeVisible()
}

const find = async (page: Parameters<typeof deskPage>[0]) => {
  const desk = deskPage(page)
  await page.getByRole('button', { name: 'Open The ferry that came late' }).click()
  await desk.take('18.4 million crowns')
  await expect(desk.claim.getByRole('status')).toContainText('Verified')
  await expect(desk.claim.getByText('https://example.org/contract')).toBeVisible()
}

test('a database that was removed comes back whole from the journal, and the person is told', async ({
  start,
}) => {
  const first = await start()
  await work(first.page)
  await first.close()
  rmSync(databaseFolder(first.profile), { recursive: true })
  const again = await start()
  await expect(again.page.getByText(/brought back whole from its journal/)).toBeVisible()
  await find(again.page)
})

test('a database whose files were overwritten with rubbish comes back whole', async ({ start }) => {
  const first = await start()
  await work(first.page)
  await first.close()
  const folder = databaseFolder(first.profile)
  for (const name of readdirSync(folder)) {
    if (!/\.(?:log|ldb)$|^MANIFEST/.test(name)) continue
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, name), Buffer.alloc(bytes.length, 0x5a))
  }
  const again = await start()
  await expect(again.page.getByText(/brought back whole from its journal/)).toBeVisible()
  await find(again.page)
})

test('a journal that lost its end in a power cut is mended from the database', async ({ start }) => {
  const first = await start()
  await work(first.page)
  await first.close()
  const cases = join(first.profile, 'cases')
  const [caseId = ''] = readdirSync(cases)
  const journal = join(cases, caseId, 'journal.ndjson')
  const bytes = readFileSync(journal)
  writeFileSync(journal, bytes.subarray(0, bytes.length - 40))
  const again = await start()
  await find(again.page)
  await expect.poll(() => readFileSync(journal).equals(bytes)).toBe(true)
  expect(existsSync(journal)).toBe(true)
})

test('what was said to be saved is there after the app was killed', async ({ start }) => {
  const first = await start()
  await work(first.page)
  first.app.process().kill('SIGKILL')
  await new Promise((resolve) => first.app.process().once('exit', resolve))
  const again = await start()
  await find(again.page)
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx } from '../src/renderer/read/docx/readDocx'
import { paragraph, run, wordFile } from '../src/renderer/read/docx/wordFile.fixture'
import { expect, test, type Stet } from './app'
import { deskPage } from './pages/deskPage'
import { signIn } from './pages/signIn'

const secret = 'Quenby Marlowe'
/** A story with a comment of its writer, in runs of several kinds. */
const story = () =>
  wordFile({
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    comments: `<w:comment w:id="0" w:author="Jo Lind"><w:p>${run('From the minutes.')}</w:p></w:comment>`,
    body:
      paragraph(
        run('The town of Veld spent ') + run('40 million euros', '<w:b/>') + run(' on the bridge in 2025.'),
      ) +
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('The council voted 12 to 9 for it')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
      ),
  })

/** Opens the story as A. Kay. */
async function openStory(stet: Stet, folder: string) {
  const file = join(folder, 'bridge.docx')
  writeFileSync(file, story())
  const desk = deskPage(stet.page)
  await signIn(stet, 'A. Kay')
  await stet.chooseFiles(file)
  await stet.command('openDraft')
  await stet.page.getByRole('button', { name: 'Start the check' }).click()
  await desk.table.waitFor()
  return { file, desk }
}

const commentsIn = (path: string, changes: 'accepted' | 'rejected' = 'accepted') => {
  const read = readDocx(readFileSync(path), changes)
  if (!read.ok) throw new Error(read.failure.kind)
  const { raw, remarks } = read.value
  return {
    raw,
    comments: remarks.map(({ author, text, start, end, resolved }) => ({
      author,
      text,
      words: raw.slice(start, end),
      resolved,
    })),
  }
}

test('the copy goes back with the findings on the writer’s words, and all else as it was', async ({
  stet,
  folder,
}) => {
  test.setTimeout(120_000)
  const { file, desk } = await openStory(stet, folder)
  const { page } = stet

  await desk.take('40 million euros')
  const words = await desk.claim.innerText()
  await desk.status.getByRole('button', { name: 'Correct', exact: false }).first().click()
  await desk.correct((wording) => wording.replace('40 million', '14 million'), 'The budget says 14.')
  await desk.attachSecret(secret)
  await desk.take('12 to 9')
  await desk.status.getByRole('button', { name: 'Verify' }).click()
  await expect(desk.row('12 to 9').first()).toContainText('Verified')

  const dialog = page.getByRole('dialog', { name: 'Return the copy' })
  const copy = join(folder, 'bridge checked.docx')
  await test.step('what will be written is counted, and what is held back is said', async () => {
    await stet.command('returnCopy')
    await expect(dialog).toContainText('Comments on 1 claim.')
    await dialog.getByLabel('Verified claims too').check()
    await expect(dialog).toContainText('Comments on 2 claims.')
    await expect(dialog).toContainText(secret)
    await stet.saveTo(copy)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toContainText('Saved as bridge checked.docx, with comments on 2 claims.')
  })

  await test.step('the copy has the text and the comment of the writer, and the findings on their words', () => {
    const before = commentsIn(file)
    const after = commentsIn(copy)
    expect(after.raw).toBe(before.raw)
    expect(after.comments).toContainEqual(before.comments[0])
    const own = after.comments.filter(({ author }) => author === 'A. Kay')
    expect(own).toHaveLength(2)
    const correction = own.find((one) => one.words.includes('40 million euros'))
    expect(words).toContain(correction?.words)
    expect(correction?.resolved).toBe(false)
    expect(correction?.text).toMatch(/New wording: .*14 million euros/)
    expect(correction?.text).toContain('The budget says 14.')
    expect(own.find((one) => one.words.includes('12 to 9'))?.resolved).toBe(true)
  })

  await test.step('the other parts are byte for byte the same, and the secret is in none', () => {
    const before = unzipSync(readFileSync(file))
    const after = unzipSync(readFileSync(copy))
    expect(Buffer.from(after['word/styles.xml'] ?? [])).toEqual(Buffer.from(before['word/styles.xml'] ?? []))
    for (const [name, part] of Object.entries(after)) expect(strFromU8(part), name).not.toContain(secret)
  })

  const tracked = join(folder, 'bridge tracked.docx')
  await test.step('by choice the correction is a tracked change as well; the choice is remembered', async () => {
    await dialog.getByLabel('Write corrections as tracked changes').check()
    await expect(dialog).toContainText('1 correction is proposed.')
    await stet.saveTo(tracked)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toContainText('Corrections of 1 claim are tracked changes.')
    const [before, rejected, accepted] = [
      commentsIn(file),
      commentsIn(tracked, 'rejected'),
      commentsIn(tracked, 'accepted'),
    ]
    expect(rejected.raw).toBe(before.raw)
    expect(accepted.raw).toBe(before.raw.replace('40 million', '14 million'))
    expect(accepted.comments).toHaveLength(3)
    for (const part of Object.values(unzipSync(readFileSync(tracked))))
      expect(strFromU8(part)).not.toContain(secret)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await stet.command('returnCopy')
    await expect(dialog.getByLabel('Write corrections as tracked changes')).toBeChecked()
    await expect(dialog.getByLabel('Verified claims too')).toBeChecked()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  const loadNext = async (path: string) => {
    await desk.saved.waitFor()
    await stet.chooseFiles(path)
    await stet.command('loadDraft')
  }
  const fates = page.getByRole('region', { name: 'What becomes of the claims' })
  await test.step('the copy that comes back as it went has the same text; what was opened first is the same draft', async () => {
    await loadNext(copy)
    await expect(page.getByText('The text is the same, to the letter; its comments are not.')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await loadNext(file)
    await expect(page.getByRole('alert')).toContainText('This is the same draft again')
    await page.getByRole('button', { name: 'Back to the desk' }).click()
  })

  await test.step('with the change made, its claim is to re-check; with it not made, nothing changed', async () => {
    await loadNext(tracked)
    await expect(fates).toContainText('1 claim to re-check')
    await page.getByLabel('Read the tracked changes as').selectOption('not made')
    await expect(page.getByText('The text is the same, to the letter')).toBeVisible()
    await page.getByLabel('Read the tracked changes as').selectOption('made')
    await expect(fates).toContainText('1 claim to re-check')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('a copy that the writer went on with keeps statuses and sources, and proposes none of ours', async () => {
    const parts = unzipSync(readFileSync(copy))
    const written = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const more = written.replace('</w:body>', `${paragraph('Nobody was asked about the lamps.')}</w:body>`)
    const next = join(folder, 'bridge 2.docx')
    writeFileSync(next, zipSync({ ...parts, 'word/document.xml': strToU8(more) }))
    await loadNext(next)
    await expect(fates).toContainText('0 claims to re-check')
    await page.getByRole('button', { name: 'Load as draft 2' }).click()
    await desk.table.waitFor()
    await expect(desk.row('12 to 9').first()).toContainText('Verified')
    await desk.take('40 million euros')
    await expect(desk.claim.getByText('never leaves')).toBeVisible()
    await expect(desk.claim.getByText(/Proposed by the writer/)).toBeHidden()
    await desk.take('12 to 9')
    await expect(desk.claim.getByRole('region', { name: 'Proposed by the writer 1' })).toContainText(
      'From the minutes.',
    )
  })
})

test('the copy that comes back with an answer goes out again with the thread, and with nothing twice', async ({
  stet,
  folder,
}) => {
  test.setTimeout(120_000)
  const { desk } = await openStory(stet, folder)
  const { page } = stet
  for (const words of ['40 million euros', '12 to 9']) {
    await desk.take(words)
    await desk.status.getByRole('button', { name: 'Dispute' }).click()
    await expect(desk.row(words).first()).toContainText('Disputed')
  }
  const dialog = page.getByRole('dialog', { name: 'Return the copy' })
  const returnAs = async (path: string) => {
    await stet.saveTo(path)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toContainText('Saved as')
  }
  const copy = join(folder, 'bridge checked.docx')
  await stet.command('returnCopy')
  await returnAs(copy)
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  const answered = join(folder, 'bridge answered.docx')
  await test.step('the editor answers in the margin and leaves the text as it is', async () => {
    const parts = unzipSync(readFileSync(copy))
    const partOf = (name: string) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array())
    const [, id = '', paragraphId = ''] =
      /w:id="(\d+)" w:author="A. Kay"[^]*?w14:paraId="(\w+)"/.exec(partOf('comments')) ?? []
    const answer = `<w:comment w:id="90" w:author="Ed Itor"><w:p w14:paraId="5A000001">${run('It was 41, see https://example.org/minutes')}</w:p></w:comment>`
    const thread = `<w15:commentEx w15:paraId="5A000001" w15:paraIdParent="${paragraphId}" w15:done="0"/>`
    const written = {
      'word/comments.xml': partOf('comments').replace('</w:comments>', `${answer}$&`),
      'word/commentsExtended.xml': partOf('commentsExtended').replace('</w15:commentsEx>', `${thread}$&`),
      'word/document.xml': partOf('document').replace(
        `<w:r><w:commentReference w:id="${id}"/></w:r>`,
        '$&<w:r><w:commentReference w:id="90"/></w:r>',
      ),
    }
    const bytes = Object.entries(written).map(([name, part]) => [name, strToU8(part)])
    writeFileSync(answered, zipSync({ ...parts, ...Object.fromEntries(bytes) }))
    expect(commentsIn(answered).comments).toHaveLength(4)
  })

  await test.step('it is loaded for its answer, which proposes a source', async () => {
    await desk.saved.waitFor()
    await stet.chooseFiles(answered)
    await stet.command('loadDraft')
    await expect(page.getByText('The text is the same, to the letter; its comments are not.')).toBeVisible()
    await page.getByRole('button', { name: 'Load as draft 2' }).click()
    await desk.table.waitFor()
    await expect(desk.row('12 to 9').first()).toContainText('Disputed')
    await desk.take('40 million euros')
    await expect(desk.claim.getByRole('region', { name: /^Proposed by the writer/ })).toContainText(
      'https://example.org/minutes',
    )
  })

  await test.step('what stands already is counted; of what is verified since, the thread is resolved', async () => {
    await stet.command('returnCopy')
    await expect(dialog).toContainText('Comments on 2 claims. Both stand there already')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await desk.status.getByRole('button', { name: 'Verify' }).click()
    await expect(desk.row('40 million euros').first()).toContainText('Verified')
    await stet.command('returnCopy')
    await dialog.getByLabel('Verified claims too').check()
    await expect(dialog).toContainText('Comments on 2 claims. 1 of them stands there already')
    const again = join(folder, 'bridge again.docx')
    await returnAs(again)
    await expect(dialog).toContainText('with a new comment on 1 claim')
    const before = commentsIn(answered)
    const after = commentsIn(again)
    expect(after.raw).toBe(before.raw)
    expect(
      after.comments.map(({ author, text, resolved }) => [author, text.split('\n')[0], resolved]),
    ).toEqual([
      ['A. Kay', expect.stringMatching(/: Disputed$/), true],
      ['Ed Itor', 'It was 41, see https://example.org/minutes', true],
      ['A. Kay', expect.stringMatching(/: Verified$/), true],
      ['Jo Lind', 'From the minutes.', false],
      ['A. Kay', expect.stringMatching(/: Disputed$/), false],
    ])
  })
})

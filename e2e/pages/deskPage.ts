import type { Locator, Page } from '@playwright/test'

/** Brings words of the manuscript into view and tells where on the page they begin and end. */
async function endsOf(page: Page, words: string) {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('[data-start]')) continue
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const rects = [...range.getClientRects()]
      const first = rects[0]
      const last = rects.at(-1)
      if (!first || !last) return null
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    }
    return null
  }, words)
  if (!ends) throw new Error(`the manuscript does not say: ${words}`)
  return ends
}

/** The desk, as a person finds things on it. */
export const deskPage = (page: Page) => {
  const claim = page.getByRole('region', { name: 'Claim in hand' })
  const table = page.getByRole('grid', { name: 'Claims' })
  const row = (words: string | RegExp): Locator => table.getByRole('row').filter({ hasText: words })
  return {
    manuscript: page.getByRole('document', { name: /^Manuscript/ }),
    table,
    claim,
    row,
    /** Searches the table for a claim and takes it in hand; the search is lifted again. */
    take: async (words: string) => {
      const search = page.getByRole('searchbox', { name: 'Search claims' })
      await search.fill(words)
      await row(words).first().click()
      await search.fill('')
      await claim.getByRole('group', { name: 'Status' }).waitFor()
    },
    status: claim.getByRole('group', { name: 'Status' }),
    saved: page.getByText(/^Saved \d/),
    totals: page.getByText(/ words: .* untouched$/),
    sourceField: claim.getByLabel('Paste a link, or name a source'),
    note: claim.getByLabel('Note', { exact: true }).last(),
    report: page.getByRole('dialog', { name: 'Report' }),
    /** Chooses a format in the report's dialog by the mouse and saves it. */
    saveReportAs: async (format: string) => {
      const report = page.getByRole('dialog', { name: 'Report' })
      await report.getByLabel('Save as').selectOption({ label: format })
      await report.getByRole('button', { name: 'Save…' }).click()
    },
    /** Proposes a correction of the claim in hand: `change` makes the new wording of the one that is there. */
    correct: async (change: (wording: string) => string, why: string) => {
      await claim.getByRole('button', { name: 'Propose a correction' }).click()
      const wording = claim.getByLabel('New wording')
      await wording.fill(change(await wording.inputValue()))
      const reason = claim.getByLabel('Say what is wrong, where it is, and why')
      await reason.fill(why)
      await reason.blur()
    },
    /** Attaches a source without an address to the claim in hand, one that never leaves. */
    attachSecret: async (name: string) => {
      await claim.getByLabel('Paste a link, or name a source').fill(name)
      await claim.getByRole('button', { name: 'Attach', exact: true }).click()
      await claim.getByRole('button', { name: 'Edit the source…' }).last().click()
      const editing = page.getByRole('dialog', { name: /^Edit the source/ })
      await editing.getByLabel('Who may see it').selectOption({ label: 'Never leaves' })
      await editing.getByRole('button', { name: 'Save' }).click()
      await claim.getByText('never leaves').waitFor()
    },
    /** Opens the sample story by the mouse and waits for its desk. */
    openSample: async () => {
      await page.getByRole('button', { name: 'Try the sample' }).click()
      await page.getByRole('button', { name: 'Start the check' }).click()
      await table.waitFor()
    },
    /** Selects words of the manuscript with the mouse. */
    selectWords: async (words: string) => {
      const { from, to } = await endsOf(page, words)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      // As a person does, who sees the words marked before letting go.
      await page.waitForFunction((wanted) => document.getSelection()?.toString().includes(wanted), words)
      await page.mouse.up()
    },
    /** Brings words of the manuscript into view and tells where on the page they begin. */
    placeOf: async (words: string) => (await endsOf(page, words)).from,
  }
}

/** The desk of a test. */
export type DeskPage = ReturnType<typeof deskPage>

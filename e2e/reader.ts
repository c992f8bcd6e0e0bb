import { expect, test as base } from '@playwright/test'
import { openReader, type Reader } from '../scripts/reader/openReader.mjs'
import type { ReadDraft } from '../src/renderer/read/readDraft'

/** The reader in a window, and ways to read pages with it. */
export type ReaderTools = {
  readonly reader: Reader
  /** Reads a page as if it came from `https://news.example/2026/11/vote.html`; throws when it cannot be read. */
  readonly readHtml: (html: string | Uint8Array, charset?: string | null) => Promise<ReadDraft>
  /** The kind of the failure to read a page, or `read`. */
  readonly failureOf: (html: string) => Promise<string>
}

/** Text as UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Tests of what the window reads. After each, nothing may have been asked for, run, or gone to. */
export const test = base.extend<
  Omit<ReaderTools, 'reader'> & { readonly quiet: undefined },
  { readonly reader: Reader; readonly faults: string[] }
>({
  faults: [async ({}, use) => use([]), { scope: 'worker' }],
  reader: [
    async ({ faults }, use, { workerIndex }) => {
      const reader = await openReader(`spec-${workerIndex}`)
      reader.page.on('pageerror', (error) => faults.push(String(error)))
      reader.page.on('dialog', (dialog) => {
        faults.push(dialog.message())
        void dialog.dismiss()
      })
      await use(reader)
      await reader.close()
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ reader, faults }, use) => {
      await use(undefined)
      expect(await reader.strayRequests(), 'reading asks for nothing').toEqual([])
      expect(faults, 'reading runs nothing').toEqual([])
      expect(await reader.page.evaluate(() => 'touched' in globalThis), 'reading runs nothing').toBe(false)
      expect(reader.page.url(), 'reading goes nowhere').toBe('reader://page/index.html')
    },
    { auto: true },
  ],
  readHtml: async ({ reader }, use) => {
    await use(async (html, charset = null) => {
      const bytes = typeof html === 'string' ? bytesOf(html) : html
      const read = await reader.read(bytes, {
        kind: 'html',
        address: 'https://news.example/2026/11/vote.html',
        charset,
      })
      if (!read.ok) throw new Error(`${read.failure.kind}: ${read.failure.detail}`)
      return read.value
    })
  },
  failureOf: async ({ reader }, use) => {
    await use(async (html) => {
      const read = await reader.read(bytesOf(html), { kind: 'html' })
      return read.ok ? 'read' : read.failure.kind
    })
  },
})

export { expect }

/** A draft's blocks as `kind`, level and text. */
export const shapes = (draft: ReadDraft): readonly string[] =>
  draft.blocks.map(({ kind, level, start, end }) => `${kind}${level || ''}: ${draft.text.slice(start, end)}`)

/** A draft's remarks as kind, the words they hang on, text, and links. */
export const remarks = (draft: ReadDraft): readonly (readonly (string | undefined)[])[] =>
  draft.remarks.map(({ kind, start, end, text, links }) => [
    kind,
    draft.text.slice(start, end),
    text,
    ...links,
  ])

/** Sentences of an article. */
export const prose = [
  'The council of the harbour city voted on Tuesday to approve a budget that raises spending on schools, roads and libraries.',
  'Nobody spoke against the plan, although critics of the mayor had announced that they would, officials said on Wednesday.',
  'It cuts the grants that small theatres have had for many years, and a number of them will have to close by the spring.',
  'The vote was 31 to 14, with two abstentions, and the new budget takes effect on January 1, the clerk of the council said.',
]
/** The same as paragraphs of a page. */
export const paragraphs = prose.map((text) => `<p>${text}</p>`).join('\n')
/** A page with an article, a menu and a foot. */
export const article = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Budget vote | Gazette</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <main><article><h1>Budget vote</h1>${inner}</article></main>
  <footer><p>Gazette, 1 Harbour Street. All rights reserved.</p></footer></body></html>`

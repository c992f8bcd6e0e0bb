import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openReader } from '../../scripts/reader/openReader.mjs'

// Runs in the window: the page as text, whole or what Readability keeps of it, with a line for each block.
function textOf({ html, url, isWhole }) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const base = page.createElement('base')
  base.href = url
  page.head.prepend(base)
  const content = isWhole ? page.body : page.createElement('div')
  if (!isWhole) content.innerHTML = new globalThis.Readability(page).parse()?.content ?? ''
  for (const one of content.querySelectorAll('script, style, noscript, template')) one.remove()
  for (const one of content.querySelectorAll(
    'p, div, li, br, h1, h2, h3, h4, h5, h6, td, th, section, article, blockquote, figcaption, dt, dd, pre',
  ))
    one.after('\n')
  return content.textContent
}

const readabilityFile = fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'))

const inWindow = (name, isWhole) => ({
  name,
  async *run(lines, folder) {
    const reader = await openReader('peers')
    try {
      await reader.page.addScriptTag({ path: readabilityFile })
      for (const { id, url, file } of lines) {
        const stored = await readFile(join(folder, file))
        const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored
        const html = new TextDecoder().decode(bytes)
        yield { id, text: await reader.page.evaluate(textOf, { html, url, isWhole }) }
      }
    } finally {
      await reader.close()
    }
  },
})

/** What else takes an article out of a page, in the same window as the app does. */
export const peers = [inWindow('all text', true), inWindow('Readability alone', false)]

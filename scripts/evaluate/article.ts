import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ReadDraft } from '../../src/renderer/read/readDraft'
import { openReader } from '../reader/openReader.mjs'

type Line = { readonly id: string; readonly url: string; readonly file: string }

/**
 * The article's body among what the app reads: it also reads the headline and captions, which are blocks of their own
 * kind, and keeps what it takes for no part of the article, flagged, for a person to decide.
 */
function bodyOf({ text, blocks, suspects, title }: ReadDraft): string {
  const doubted = new Set(suspects)
  return blocks
    .filter(({ kind, start, end }, index) => {
      const isHeadline = kind === 'heading' && index === 0 && text.slice(start, end) === title
      return !isHeadline && kind !== 'caption' && !doubted.has(index)
    })
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
}

/** Answers {id, text} for every {id, url, file}: the body of the article in a saved page, read in a real window. */
export async function* run(lines: readonly unknown[], folder: string): AsyncIterable<unknown> {
  const reader = await openReader('evaluate')
  try {
    for (const { id, url, file } of lines as readonly Line[]) {
      const stored = await readFile(join(folder, file))
      const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored
      const read = await reader.read(bytes, { kind: 'html', address: url })
      yield read.ok ? { id, text: bodyOf(read.value) } : { id, text: '', failure: read.failure }
    }
  } finally {
    await reader.close()
  }
}

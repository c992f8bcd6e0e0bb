import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWithoutPage } from '../../src/renderer/read/readWithoutPage'

type Line = { readonly id: string; readonly file: string }

/**
 * Answers {id, text, comments, notes} for every {id, file}: the draft's text with tracked changes accepted, and the
 * comments and notes with the words they hang on. A document that cannot be read has no text and says why.
 */
export async function* run(lines: readonly unknown[], folder: string): AsyncIterable<unknown> {
  for (const { id, file } of lines as readonly Line[]) {
    const bytes = new Uint8Array(await readFile(join(folder, file)))
    const read = readWithoutPage({ kind: 'docx', bytes, charset: null, changes: 'accepted' })
    if (!read.ok) {
      yield { id, text: '', comments: [], notes: [], failure: read.failure }
      continue
    }
    const { text, remarks } = read.value
    yield {
      id,
      text,
      comments: remarks
        .filter((remark) => remark.kind === 'comment')
        .map(({ author, at, text, start, end, resolved }) => ({
          author,
          date: at?.replace('.000Z', 'Z') ?? null,
          text,
          anchor: [start, end],
          resolved,
        })),
      notes: remarks
        .filter((remark) => remark.kind === 'footnote' || remark.kind === 'endnote')
        .map(({ kind, text, start, end }) => ({ kind, text, anchor: [start, end] })),
    }
  }
}

import type { ReadDraft } from '../readDraft'
import { readWithoutPage } from '../readWithoutPage'
import { paragraph, wordFile, type WordParts } from './wordFile.fixture'

/** Reads a small Word document as the app does. */
export function read(parts: WordParts, changes: 'accepted' | 'rejected' = 'accepted'): ReadDraft {
  const result = readWithoutPage({ kind: 'docx', bytes: wordFile(parts), charset: null, changes })
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.detail}`)
  return result.value
}

/** The blocks of a draft by kind, level and words. */
export const shapes = (draft: ReadDraft) =>
  draft.blocks.map(({ kind, level, start, end }) => `${kind}${level || ''}: ${draft.text.slice(start, end)}`)
/** The remarks of a draft by kind, the words they hang on, and what they say. */
export const remarks = (draft: ReadDraft) =>
  draft.remarks.map(({ kind, start, end, text, links }) => ({
    kind,
    words: draft.text.slice(start, end),
    text: text || links.join(),
  }))
/** A paragraph of a style. */
export const styled = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`)

import type { Opened } from '../../shared/ipc/failures'
import { ok, type Result } from '../../shared/result'
import { readDocx } from './docx/readDocx'
import { finishDraft } from './finishDraft'
import { readMarkdown } from './markdown/readMarkdown'
import type { ReadDraft, ReadFailure } from './readDraft'
import type { Reading } from './reading'
import { decodeBytes } from './text/decode'
import { readText } from './text/readText'

/** An original that can be read without a page's DOM, and so in a worker or a test. */
export type PagelessOriginal = Pick<Opened, 'bytes' | 'charset'> & {
  readonly kind: 'text' | 'markdown' | 'docx'
  readonly changes: 'accepted' | 'rejected'
}

function readRaw({ bytes, charset, kind, changes }: PagelessOriginal): Result<Reading, ReadFailure> {
  if (kind === 'docx') return readDocx(bytes, changes)
  const { text, guessed } = decodeBytes(bytes, [charset])
  const reading = kind === 'markdown' ? readMarkdown(text) : ok(readText(text))
  if (!reading.ok || guessed === null) return reading
  const notices = [...reading.value.notices, { kind: 'charsetGuessed', count: 1, detail: guessed } as const]
  return ok({ ...reading.value, notices })
}

/** Reads plain text, Markdown or a Word document. It takes as long as it takes: the deadline is the caller's. */
export function readWithoutPage(original: PagelessOriginal): Result<ReadDraft, ReadFailure> {
  const reading = readRaw(original)
  if (!reading.ok) return reading
  const draft = finishDraft(original.kind, reading.value)
  return draft.ok && original.kind === 'docx' ? ok({ ...draft.value, changes: original.changes }) : draft
}

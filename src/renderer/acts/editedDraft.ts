import type { Opened } from '../../shared/ipc/failures'
import type { Block } from '../../shared/records/block'
import type { Draft } from '../../shared/records/draft'
import type { ReadDraft } from '../read/readDraft'

/** Parts a text at blank lines; a paragraph that stood in the draft before keeps its kind, as does one in its stead. */
function blocksOf(text: string, before: Pick<Draft, 'text' | 'blocks'>): Pick<ReadDraft, 'text' | 'blocks'> {
  const known = new Map(before.blocks.map((block) => [before.text.slice(block.start, block.end), block]))
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  const isParallel = paragraphs.length === before.blocks.length
  let start = 0
  const blocks = paragraphs.map((paragraph, at): Block => {
    const like = known.get(paragraph) ?? (isParallel ? before.blocks[at] : undefined)
    const block = {
      kind: like?.kind ?? 'paragraph',
      level: like?.level ?? 0,
      start,
      end: start + paragraph.length,
    }
    start = block.end + 2
    return block
  })
  return { text: paragraphs.join('\n\n'), blocks }
}

/** Makes of a text that was edited by hand what the opening of a file makes; its original is the text itself. */
export function editedDraft(
  text: string,
  before: Draft,
  name: string,
  at: string,
): { readonly opened: Opened; readonly read: ReadDraft } {
  const parted = blocksOf(text, before)
  return {
    opened: {
      bytes: new TextEncoder().encode(parted.text),
      name,
      kind: 'text',
      mediaType: 'text/plain',
      charset: 'utf-8',
      origin: { kind: 'edited', name, at },
    },
    read: {
      ...parted,
      kind: 'text',
      remarks: [],
      title: '',
      byline: '',
      publication: '',
      date: null,
      language: '',
      canonical: '',
      suspects: [],
      notices: [],
    },
  }
}

import { Document, Packer, Paragraph, TextRun } from 'docx'
import { copyFromBlocks } from '../src/renderer/write/returnedCopy/copyFromBlocks'
import { sampleAt } from '../src/shared/records/case.fixture'
import { measure, type Row } from './measure'

const words = 100_000

/** Paragraphs as a document, written with the docx package and nothing else. */
const plainly = (paragraphs: readonly string[]) =>
  Packer.toArrayBuffer(
    new Document({
      sections: [
        { children: paragraphs.map((text) => new Paragraph({ children: [new TextRun({ text })] })) },
      ],
    }),
  )

/** A Word document made of a draft of 100,000 words beside the docx package that writes the same paragraphs without any style. */
export async function benchDocuments(): Promise<readonly Row[]> {
  const text = Array.from({ length: words / 50 }, (_, at) =>
    `Bridge ${at} ${'stood firm. '.repeat(24)}`.trim(),
  )
  const draft = { text: text.join('\n\n'), blocks: blocksOf(text) }
  return [
    await measure('DOCX beside the docx package, 100k words', 7, 1, {
      ours: () => copyFromBlocks(draft, 'Bridges', sampleAt, 'A4'),
      floor: () => plainly(text),
    }),
  ]
}

function blocksOf(paragraphs: readonly string[]) {
  let start = 0
  return paragraphs.map((text) => {
    const end = start + text.length
    const block = { kind: 'paragraph', level: 0, start, end } as const
    start = end + 2
    return block
  })
}

import { Document, Packer, Paragraph, TextRun } from 'docx'
import { readDocx } from '../src/renderer/read/docx/readDocx'
import { reportDocx } from '../src/renderer/write/report/docx/reportDocx'
import { copyFromBlocks } from '../src/renderer/write/returnedCopy/copyFromBlocks'
import { sampleAt } from '../src/shared/report/case.fixture'
import { englishReport } from '../src/shared/report/words'
import { measure, type Row } from './measure'
import { reportOfWords } from './reportOfWords'

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

const countWords = (paragraphs: readonly string[]) =>
  paragraphs.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

/** Word documents of 100,000 words beside the docx package that writes the same paragraphs without any style. */
export async function benchDocuments(): Promise<readonly Row[]> {
  const text = Array.from({ length: words / 50 }, (_, at) =>
    `Bridge ${at} ${'stood firm. '.repeat(24)}`.trim(),
  )
  const draft = { text: text.join('\n\n'), blocks: blocksOf(text) }

  const report = reportOfWords(words)
  const made = readDocx(await reportDocx(report, englishReport, 'A4'), 'accepted')
  if (!made.ok) throw new Error(made.failure.detail)
  const { raw, blocks } = made.value
  const paragraphs = blocks.map(({ start, end }) => raw.slice(start, end))
  return [
    await measure(`copy as DOCX, ${countWords(text)} words`, 5, 1, {
      ours: () => copyFromBlocks(draft, 'Bridges', sampleAt, 'A4'),
      floor: () => plainly(text),
    }),
    await measure(`report as DOCX, ${countWords(paragraphs)} words`, 5, 1, {
      ours: () => reportDocx(report, englishReport, 'A4'),
      floor: () => plainly(paragraphs),
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

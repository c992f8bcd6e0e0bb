import { Document, Packer, Paragraph, TextRun } from 'docx'
import { copyFromBlocks } from '../src/renderer/write/returnedCopy/copyFromBlocks'
import { plainLook } from '../src/renderer/write/report/docx/look'
import { reportDocx } from '../src/renderer/write/report/docx/reportDocx'
import { readDocx } from '../src/renderer/read/docx/readDocx'
import { sampleAt } from '../src/shared/records/case.fixture'
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

/**
 * Word documents of 100,000 words, a report and one made of a draft, each beside the docx package that writes the same
 * paragraphs without any style, link or mark.
 */
export async function* benchDocuments(): AsyncGenerator<Row> {
  const report = reportOfWords(words)
  const look = plainLook('A4', englishReport.language)
  const written = paragraphsOf(reportDocx(report, englishReport, look))
  yield await measure('DOCX report beside the docx package, 100k words', 7, 1, {
    ours: () => reportDocx(report, englishReport, look),
    floor: () => plainly(written),
  })
  const text = Array.from({ length: words / 50 }, (_, at) =>
    `Bridge ${at} ${'stood firm. '.repeat(24)}`.trim(),
  )
  const draft = { text: text.join('\n\n'), blocks: blocksOf(text) }
  yield await measure('DOCX of a draft beside the docx package, 100k words', 7, 1, {
    ours: () => copyFromBlocks(draft, 'Bridges', sampleAt, 'A4'),
    floor: () => plainly(text),
  })
}

/** The paragraphs that a document says. */
function paragraphsOf(document: Uint8Array): readonly string[] {
  const read = readDocx(document, 'accepted')
  if (!read.ok) throw new Error(read.failure.detail)
  const { raw, blocks } = read.value
  return blocks.map(({ start, end }) => raw.slice(start, end))
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

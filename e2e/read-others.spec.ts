import { strToU8, zipSync } from 'fflate'
import { bytesOf, expect, shapes, test } from './reader'

test.describe('other originals in the window', () => {
  test('are read in workers: text, Markdown', async ({ reader }) => {
    const text = await reader.read(bytesOf('One.\n\nTwo.'), { kind: 'text' })
    expect(text.ok && text.value.text).toBe('One.\n\nTwo.')
    const markdown = await reader.read(bytesOf('# Head\n\nText.'), { kind: 'markdown' })
    expect(markdown.ok && markdown.value.title).toBe('Head')
  })

  test('are read in workers: a Word document, with its changes either way', async ({ reader }) => {
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const body =
      '<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>struck</w:delText></w:r></w:del><w:ins><w:r><w:t>added</w:t></w:r></w:ins></w:p>'
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document ${main}><w:body>${body.replace('Kept </w:t>', 'Kept:</w:t>')}</w:body></w:document>`,
      ),
    })
    const accepted = await reader.read(bytes, { kind: 'docx' })
    const rejected = await reader.read(bytes, { kind: 'docx', changes: 'rejected' })
    expect([accepted, rejected].map((read) => read.ok && read.value.text)).toEqual([
      'Kept:added',
      'Kept:struck',
    ])
  })

  test('are read in a worker of their own: a PDF, with bold type told from plain', async ({ reader }) => {
    const pdf = await reader.read(
      pdfOf([
        'BT /F2 11 Tf 72 720 Td (A bold head) Tj ET',
        'BT /F1 11 Tf 72 700 Td (Plain words below it that end here.) Tj ET',
      ]),
      { kind: 'pdf' },
    )
    expect(pdf.ok && shapes(pdf.value)).toEqual([
      'heading1: A bold head',
      'paragraph: Plain words below it that end here.',
    ])
  })

  test('in a PDF by a predefined character map are read with the map that the app brings', async ({
    reader,
  }) => {
    const pdf = await reader.read(pdfOf(['BT /F3 11 Tf 72 720 Td <82A082A282A4> Tj ET']), { kind: 'pdf' })
    expect(pdf.ok && pdf.value.text).toBe('あいう')
  })

  test('without any bytes are empty', async ({ reader }) => {
    const empty = await reader.read(new Uint8Array(0), { kind: 'text' })
    expect(empty.ok || empty.failure.kind).toBe('empty')
  })
})

/** A PDF of one page that draws what is given, with plain (F1), bold (F2) and Shift-JIS (F3) type. */
function pdfOf(operators: readonly string[]): Uint8Array {
  const content = operators.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [8 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return bytesOf(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`)
}

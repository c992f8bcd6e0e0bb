import { copyFromBlocks } from '../../src/renderer/write/returnedCopy/copyFromBlocks'
import { paragraph, run, style, wordFile } from '../../src/renderer/read/docx/wordFile.fixture'
import type { NamedFile } from './convert'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>` +
  ['styles', 'comments', 'footnotes']
    .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${main}.${part}+xml"/>`)
    .join('') +
  '</Types>'

const link =
  '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>'
const changed = (kind: 'ins' | 'del', id: number, inner: string) =>
  `<w:${kind} w:id="${id}" w:author="Jo Lind" w:date="2026-11-20T10:00:00Z">${inner}</w:${kind}>`
const struck = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`

/** A document as Word writes it, with runs, a link, a list of kinds, a table, a comment, a note and tracked changes. */
const ofWord = (): Uint8Array =>
  wordFile({
    raw: { '[Content_Types].xml': types },
    relations: link,
    styles: style('Normal', 'Normal') + style('h', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    comments: `<w:comment w:id="7" w:author="Jo Lind" w:date="2026-11-20T10:00:00Z">${paragraph('From the minutes.')}</w:comment>`,
    footnotes:
      `<w:footnote w:id="0" w:type="separator">${paragraph('')}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph('The annual report, p. 12.')}</w:footnote>`,
    body:
      paragraph('The bridge of Veld', '<w:pStyle w:val="h"/>') +
      paragraph(
        run('The town ', '<w:b/>') +
          run('spent 40 million &amp; more') +
          run(' euros', '<w:i/>') +
          run(' on the bridge.'),
      ) +
      paragraph(
        `${run('It was ')}<w:commentRangeStart w:id="7"/>${run('opened in 1931')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' by the mayor.')}`,
      ) +
      paragraph(
        `${run('The council voted ')}${changed('del', 3, struck('9 to 12'))}${changed('ins', 4, run('12 to 9'))}${run(' for it last year.')}`,
      ) +
      paragraph(
        `${run('See the ')}<w:hyperlink r:id="l">${run('report of the council')}</w:hyperlink>${run(' for the figures.')}`,
      ) +
      paragraph(
        `${run('Nobody was hurt in the fall')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
      ) +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell('The cost in millions')}${cell('It is forty')}</w:tr></w:tbl>` +
      paragraph('The old bridge fell down in 1998.'),
  })

/** A flat OpenDocument text, of which LibreOffice makes a Word document in its own way. */
const forOffice = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Jo Lind</dc:creator><dc:date>2026-11-20T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">The ferry that came late</text:h>
<text:p>The ferry to <text:span text:style-name="B">the northern islands</text:span> carried <text:change-start text:change-id="c1"/>at least <text:change-end text:change-id="c1"/>212 people last winter.</text:p>
<text:p>She said that <office:annotation office:name="a1"><dc:creator>Jo Lind</dc:creator><dc:date>2026-11-20T10:00:00</dc:date><text:p>My notebook, p. 17</text:p></office:annotation>nobody had been told<office:annotation-end office:name="a1"/> of the change.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Told on the phone.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>One ferry was sold to Norway.</text:p></text:list-item><text:list-item><text:p>The other one was kept.</text:p></text:list-item></text:list>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>People in the year 2025</text:p></table:table-cell><table:table-cell><text:p>There were 740 of them</text:p></table:table-cell></table:table-row></table:table>
<text:p>More is in <text:a xlink:href="https://example.org/">the report of the port</text:a>, says the mayor.</text:p>
</office:text></office:body></office:document>`

/** The documents on which copies are returned; `convert` makes Word documents of what LibreOffice is to write itself. */
export async function documents(
  convert: (files: readonly NamedFile[], to: string) => Promise<readonly Uint8Array[]>,
): Promise<readonly NamedFile[]> {
  const text = 'A title of mine\n\nThe bridge fell in 1931, they say.\n\n“It fell down,” she said.'
  const blocks = [
    { kind: 'heading', level: 1, start: 0, end: 15 },
    { kind: 'paragraph', level: 0, start: 17, end: 51 },
    { kind: 'quotation', level: 0, start: 53, end: text.length },
  ] as const
  const [office = new Uint8Array()] = await convert(
    [{ name: 'office.fodt', bytes: new TextEncoder().encode(forOffice) }],
    'docx',
  )
  return [
    { name: 'word.docx', bytes: ofWord() },
    { name: 'office.docx', bytes: office },
    {
      name: 'blocks.docx',
      bytes: copyFromBlocks({ text, blocks }, '', '2026-11-24T10:00:00.000Z', 'A4'),
    },
  ]
}

import type { Block } from '../../../shared/records/block'
import { escapeXml } from '../../../shared/report/escapeXml'
import { packParts } from '../../../shared/report/officePackage'
import { paperSizes, type Paper } from '../../../shared/report/paper'
import { wordNamespace, wordType } from '../report/docx/wordParts'

const indents: Partial<Record<Block['kind'], string>> = {
  quotation: '<w:ind w:left="720" w:right="720"/>',
  listItem: '<w:ind w:left="360"/>',
}
const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const

const headingStyle = (id: string, at: number) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${at + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${at}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${32 - 2 * at}"/><w:szCs w:val="${32 - 2 * at}"/></w:rPr></w:style>`

const styles = `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${levels.map(headingStyle).join('')}</w:styles>`

/**
 * Makes a Word document of a draft that did not come as one: a paragraph a block, headings as headings, in order. `at` is
 * the moment that stands in it, ISO 8601 in UTC.
 */
export function copyFromBlocks(
  draft: { readonly text: string; readonly blocks: readonly Block[] },
  title: string,
  at: string,
  paper: Paper,
): Uint8Array {
  const paragraphs = draft.blocks.map((block) => paragraph(block, draft.text.slice(block.start, block.end)))
  const { width, height } = paperSizes[paper]
  const page = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`
  return packParts(
    [
      {
        path: 'word/document.xml',
        mediaType: wordType('document.main'),
        content: `<w:document xmlns:w="${wordNamespace}"><w:body>${paragraphs.join('')}${page}</w:body></w:document>`,
        relations: [{ id: 'styles', kind: 'styles', target: 'word/styles.xml' }],
      },
      { path: 'word/styles.xml', mediaType: wordType('styles'), content: styles },
    ],
    { title, by: '', at },
  )
}

const line = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`

/** A block in WordprocessingML (ECMA-376, part 1, 17.3): written out, which takes a fraction of building it as objects. */
function paragraph(block: Block, text: string): string {
  const heading = levels[Math.max(0, Math.min(levels.length, block.level || 1) - 1)]
  const style = block.kind === 'heading' && heading ? `<w:pStyle w:val="${heading}"/>` : ''
  const runs = text.split('\n').map((one, at) => `<w:r>${at > 0 ? '<w:br/>' : ''}${line(one)}</w:r>`)
  return `<w:p><w:pPr>${style}<w:spacing w:after="160"/>${indents[block.kind] ?? ''}</w:pPr>${runs.join('')}</w:p>`
}

import type { Block } from '../../../shared/records/block'
import { escapeXml } from '../../../shared/report/escapeXml'
import { paperSizes, type Paper } from '../../../shared/report/paper'
import { steadyPackage } from '../report/docx/steadyPackage'

const indents: Partial<Record<Block['kind'], string>> = {
  quotation: '<w:ind w:left="720" w:right="720"/>',
  listItem: '<w:ind w:left="360"/>',
}
const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const

/**
 * Makes a Word document of a draft that did not come as one: a paragraph a block, headings as headings, in order. `at` is
 * the moment that stands in it, ISO 8601 in UTC. The package that makes its styles is loaded when it is first needed.
 */
export async function copyFromBlocks(
  draft: { readonly text: string; readonly blocks: readonly Block[] },
  title: string,
  at: string,
  paper: Paper,
): Promise<Uint8Array> {
  const { Document, Packer } = await import('docx')
  const document = new Document({
    title,
    creator: '',
    sections: [{ properties: { page: { size: paperSizes[paper] } }, children: [] }],
  })
  const paragraphs = draft.blocks.map((block) => paragraph(block, draft.text.slice(block.start, block.end)))
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)), at, paragraphs.join(''))
}

const line = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`

/** A block in WordprocessingML (ECMA-376, part 1, 17.3): written out, which takes a fraction of building it as objects. */
function paragraph(block: Block, text: string): string {
  const heading = levels[Math.max(0, Math.min(levels.length, block.level || 1) - 1)]
  const style = block.kind === 'heading' && heading ? `<w:pStyle w:val="${heading}"/>` : ''
  const runs = text.split('\n').map((one, at) => `<w:r>${at > 0 ? '<w:br/>' : ''}${line(one)}</w:r>`)
  return `<w:p><w:pPr>${style}<w:spacing w:after="160"/>${indents[block.kind] ?? ''}</w:pPr>${runs.join('')}</w:p>`
}

import type { Block } from '../../../shared/records/block'
import { paperSizes, type Paper } from '../../../shared/report/paper'
import { steadyPackage } from '../report/docx/steadyPackage'

const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const

/**
 * Makes a Word document of a draft that did not come as one: a paragraph a block, headings as headings, in order. `at` is
 * the moment that stands in it, ISO 8601 in UTC. The package that writes it is loaded when it is first needed.
 */
export async function copyFromBlocks(
  draft: { readonly text: string; readonly blocks: readonly Block[] },
  title: string,
  at: string,
  paper: Paper,
): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, TextRun } = await import('docx')
  const paragraphs = draft.blocks.map((block) => {
    const lines = draft.text.slice(block.start, block.end).split('\n')
    const heading = levels[Math.max(0, Math.min(levels.length, block.level || 1) - 1)]
    return new Paragraph({
      ...(block.kind === 'heading' && heading ? { heading } : {}),
      ...(block.kind === 'quotation' ? { indent: { left: 720, right: 720 } } : {}),
      ...(block.kind === 'listItem' ? { indent: { left: 360 } } : {}),
      spacing: { after: 160 },
      children: lines.map((line, which) => new TextRun({ text: line, ...(which > 0 ? { break: 1 } : {}) })),
    })
  })
  const document = new Document({
    title,
    creator: '',
    sections: [{ properties: { page: { size: paperSizes[paper] } }, children: paragraphs }],
  })
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)), at)
}

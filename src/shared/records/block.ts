import * as z from 'zod'

/** The kinds of block that a draft keeps from its original. */
export const blockKinds = [
  'heading',
  'paragraph',
  'listItem',
  'quotation',
  'caption',
  'tableCell',
  'note',
] as const

/** The kind of a block; `note` is a footnote or endnote that was set apart from the running text. */
export type BlockKind = (typeof blockKinds)[number]

/**
 * The schema of a block: a stretch of a draft's text, `start` inclusive and `end` exclusive, in UTF-16 units.
 * Blocks stand in order, do not overlap, and exactly two line feeds part one from the next.
 */
export const blockSchema = z.object({
  kind: z.enum(blockKinds),
  /** Depth of a heading (1 to 6) or list item (1 and up); 0 where it means nothing. */
  level: z.int().min(0).max(99),
  start: z.int().min(0),
  end: z.int().min(0),
})

/** One block of a draft. */
export type Block = Readonly<z.infer<typeof blockSchema>>

import * as z from 'zod'
import { blockSchema } from './block'
import { digestSchema, idSchema, momentSchema } from './id'
import { remarkSchema } from './remark'

/** The kinds of original that can be opened. */
export const originalKinds = ['text', 'markdown', 'html', 'docx', 'pdf'] as const

/** The kind of original a draft was read from. */
export type OriginalKind = (typeof originalKinds)[number]

/** The schema of a kept file: its bytes live in the case's folder under their own SHA-256. */
export const keptFileSchema = z.object({
  sha256: digestSchema,
  size: z.int().min(0),
  name: z.string(),
  mediaType: z.string(),
})

/** A file kept with the case, never altered. */
export type KeptFile = Readonly<z.infer<typeof keptFileSchema>>

/** The schema of where a draft came from. */
export const originSchema = z.object({
  kind: z.enum(['file', 'drop', 'commandLine', 'paste', 'link', 'edited', 'sample']),
  /** The file's name, or the address after redirects; never a path of the machine. */
  name: z.string(),
  at: momentSchema,
})

/** Where a draft came from and when. */
export type Origin = Readonly<z.infer<typeof originSchema>>

/** The schema of one numbered version of an article's text. */
export const draftSchema = z.object({
  id: idSchema<'draft'>(),
  caseId: idSchema<'case'>(),
  /** 1 for the first draft of a case. */
  number: z.int().min(1),
  /** The whole text; blocks are parted by two line feeds. */
  text: z.string(),
  blocks: z.array(blockSchema),
  remarks: z.array(remarkSchema),
  /** SHA-256 of the text in UTF-8. */
  digest: digestSchema,
  kind: z.enum(originalKinds),
  /** How the tracked changes of a Word document were read; left out where they were read as made. */
  changes: z.enum(['accepted', 'rejected']).optional(),
  original: keptFileSchema,
  origin: originSchema,
  openedAt: momentSchema,
})

/** One numbered version of an article's text. */
export type Draft = Readonly<z.infer<typeof draftSchema>>

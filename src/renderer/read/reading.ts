import type { BlockKind } from '../../shared/records/block'
import type { Remark } from '../../shared/records/remark'
import type { Notice } from './readDraft'

/** A block as a reader found it; `start` to `end` are offsets in `Reading.raw`, not yet in a draft's text. */
export type RawBlock = {
  readonly kind: BlockKind
  readonly level: number
  readonly start: number
  readonly end: number
  /** The reader takes it for no part of the article. */
  readonly suspect: boolean
}

/** What an original says about itself; empty where it says nothing. */
export type Statements = {
  readonly title: string
  readonly byline: string
  readonly publication: string
  readonly date: string | null
  readonly language: string
  readonly canonical: string
}

/** What a reader hands on: raw text with blocks and remarks by their raw offsets, in order. */
export type Reading = {
  readonly raw: string
  readonly blocks: readonly RawBlock[]
  readonly remarks: readonly Remark[]
  readonly states: Statements
  readonly notices: readonly Notice[]
}

/** An original that says nothing about itself. */
export const noStatements: Statements = {
  title: '',
  byline: '',
  publication: '',
  date: null,
  language: '',
  canonical: '',
}

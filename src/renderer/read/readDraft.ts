import type { Block } from '../../shared/records/block'
import type { OriginalKind } from '../../shared/records/draft'
import type { Remark } from '../../shared/records/remark'

/** What a person has to be told about how an original was read. */
export const noticeKinds = [
  'trackedChanges',
  'hiddenText',
  'imagesLeftOut',
  'charsetGuessed',
  'linksDropped',
  'wholePageRead',
  'unreadableCharacters',
  'partial',
] as const

/** The kind of a notice. */
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * One thing a person has to be told. `count` says how often it occurred (characters for `hiddenText` and
 * `unreadableCharacters`, pages for a `partial` PDF); `detail` names what a sentence about it needs: a charset, a scheme.
 */
export type Notice = { readonly kind: NoticeKind; readonly count: number; readonly detail: string }

/** Why an original could not be read. */
export const readFailureKinds = [
  'empty',
  'encrypted',
  'broken',
  'bomb',
  'scan',
  'noText',
  'noArticle',
  'loginPage',
  'tooDeep',
  'tooLong',
  'timedOut',
  'notADraft',
] as const

/** The kind of a failure to read. */
export type ReadFailureKind = (typeof readFailureKinds)[number]

/** A failure to read an original; `detail` names what is wrong in it, for the log and for a sentence. */
export type ReadFailure = { readonly kind: ReadFailureKind; readonly detail: string }

/** An original as read: the draft's text, blocks and remarks, and what the original says about itself. */
export type ReadDraft = {
  readonly kind: OriginalKind
  /** How tracked changes were read: as made, or as not made; left out for kinds that have none. */
  readonly changes?: 'accepted' | 'rejected'
  /** Blocks in order, parted by exactly two line feeds. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
  readonly title: string
  readonly byline: string
  readonly publication: string
  /** `YYYY-MM-DD`, or null where the original does not state it. */
  readonly date: string | null
  /** BCP 47 tag; empty where the original does not state it. */
  readonly language: string
  /** The article's own address, http(s), as the page states it; else empty. */
  readonly canonical: string
  /** Indices of blocks that look like no part of the article: navigation, subscribe lines, contact boilerplate. */
  readonly suspects: readonly number[]
  readonly notices: readonly Notice[]
}

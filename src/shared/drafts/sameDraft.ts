import type { DraftText } from './draftWords'
import { sameWords } from './normaliseWords'

/** How far two drafts are one: to the letter, in their words, or not. */
export type Sameness = 'exact' | 'words' | 'different'

/** Whether two drafts are equal to the unit, text and blocks. */
export const isExactly = (before: DraftText, after: DraftText): boolean =>
  before.text === after.text &&
  before.blocks.length === after.blocks.length &&
  before.blocks.every(
    ({ start, end }, at) => start === after.blocks[at]?.start && end === after.blocks[at].end,
  )

/**
 * Says whether the next draft is the last one over again. In: both drafts. Out: 'exact' when text and blocks are equal to
 * the unit, 'words' when the words are the same after the one normalisation (kinds of space and marks, paragraphs), else
 * 'different'. Linear.
 */
export function sameDraft(before: DraftText, after: DraftText): Sameness {
  if (isExactly(before, after)) return 'exact'
  return sameWords(before.text, after.text) ? 'words' : 'different'
}

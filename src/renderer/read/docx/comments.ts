import type { Remark } from '../../../shared/records/remark'
import type { Part, Parts } from './gatherParts'
import { elementsOf, type Element } from './parseXml'
import { addressesOf, wordsOf, type RawSpan, type StoryContext } from './story'
import { tellStory } from './tellBlocks'

/** A comment with what it hangs on the thread by; not yet placed. */
export type Comment = Pick<Remark, 'text' | 'links' | 'author' | 'at' | 'resolved'> & {
  readonly id: string
  /** The id of the comment that begins the thread; its own where it answers none. */
  readonly thread: string
}

/** A moment as Word writes it; a time without a zone is taken as UTC, because no zone is known. */
export function momentOf(written: string | undefined): string | null {
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}/.test(written)) return null
  const time = new Date(
    /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(written) || !written.includes('T') ? written : `${written}Z`,
  )
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** A map without the empty name: what has no id is not one and the same thing. */
const byName = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map(entries.filter(([name]) => name !== ''))

const attributesBy = (part: Part | null, key: string): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  byName((part ? elementsOf(part.root) : []).map((one) => [one.attributes.get(key) ?? '', one.attributes]))

/** The paragraph id that stands for a comment: that of its last paragraph. */
export const paragraphIdOf = (comment: Element) =>
  elementsOf(comment)
    .filter((one) => one.name === 'w:p')
    .at(-1)
    ?.attributes.get('w14:paraId') ?? ''

/**
 * Reads all comments. Threads and what is resolved stand in the extended part ([MS-DOCX] 2.5.3.2 commentsEx), the UTC
 * date behind a durable id in the extensible one. `context` holds the comments part's own relations.
 */
export function readComments(
  parts: Pick<Parts, 'comments' | 'commentsExtended' | 'commentsIds' | 'commentsExtensible'>,
  context: StoryContext,
): readonly Comment[] {
  const written = (parts.comments ? elementsOf(parts.comments.root) : []).filter(
    (one) => one.name === 'w:comment',
  )
  const extended = attributesBy(parts.commentsExtended, 'w15:paraId')
  const durable = attributesBy(parts.commentsIds, 'w16cid:paraId')
  const extensible = attributesBy(parts.commentsExtensible, 'w16cex:durableId')
  const idByParagraph = byName(written.map((one) => [paragraphIdOf(one), one.attributes.get('w:id') ?? '']))
  const isDone = (paragraphId: string) =>
    ['1', 'true', 'on'].includes(extended.get(paragraphId)?.get('w15:done') ?? '')
  return written.map((one) => {
    const story = tellStory(one, context)
    const id = one.attributes.get('w:id') ?? ''
    const paragraphId = paragraphIdOf(one)
    const parentId = extended.get(paragraphId)?.get('w15:paraIdParent') ?? ''
    const durableId = durable.get(paragraphId)?.get('w16cid:durableId') ?? ''
    return {
      id,
      thread: idByParagraph.get(parentId) ?? id,
      text: wordsOf(story),
      links: addressesOf(story),
      author: one.attributes.get('w:author') ?? '',
      // `w:date` is the author's local time with a Z behind it; newer files state the true one beside it.
      at: momentOf(extensible.get(durableId)?.get('w16cex:dateUtc') ?? one.attributes.get('w:date')),
      resolved: isDone(paragraphId) || isDone(parentId),
    }
  })
}

/**
 * Places comments on the words they hang on, threads in the order of the text, answers behind what they answer.
 * `elsewhere` gives the place of comments that hang on words outside the body, in a note.
 */
export function placeComments(
  comments: readonly Comment[],
  body: ReadonlyMap<string, RawSpan>,
  elsewhere: ReadonlyMap<string, RawSpan>,
): readonly (readonly Omit<Remark, 'answers'>[])[] {
  const threads = new Map<string, Comment[]>()
  for (const one of comments) threads.set(one.thread, [...(threads.get(one.thread) ?? []), one])
  return [...threads.entries()].map(([first, thread]) => {
    const inOrder = [...thread].sort((a, b) => Number(b.id === first) - Number(a.id === first))
    const placeOf = (id: string) => body.get(id) ?? elsewhere.get(id)
    return inOrder.map(({ id, text, links, author, at, resolved }) => ({
      kind: 'comment' as const,
      ...(placeOf(id) ?? placeOf(first) ?? { start: 0, end: 0 }),
      text,
      links,
      author,
      at,
      resolved,
    }))
  })
}

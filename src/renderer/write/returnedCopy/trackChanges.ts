import { escapeXml } from '../../../shared/report/escapeXml'
import type { ProposedChange } from '../../../shared/returnedCopy/findings'
import { documentText } from './documentText'
import { beside, deletion, insertion, type Writer } from './changeMarkup'
import { editText, type Edit } from './editText'
import { isSeen, keyOf, type DocumentParagraph } from './letters'
import { paragraphsOf } from './placeComments'
import type { ReturnedDraft } from './returnedDraft'

/** A change that is to be tracked, and the number of its claim. */
export type Tracking = ProposedChange & { readonly claim: number }

/** A document part with changes tracked in it: which were written, under which ids, and whose were not. */
export type Tracked = {
  readonly xml: string
  readonly made: readonly Tracking[]
  readonly ids: ReadonlySet<string>
  readonly left: readonly number[]
}

const countSeen = (text: string): number => Array.from(keyOf(text)).length

/** The place among a paragraph's characters at which a place of its block stands (both may space words differently). */
function indexOf(paragraph: DocumentParagraph, before: string): number {
  const { characters, letters } = paragraph
  const seen = countSeen(before)
  const spaces = Array.from(before).length - Array.from(before).findLastIndex(isSeen) - 1
  const previous = letters[seen - 1]
  const next = letters[seen]
  const from = previous ? characters.indexOf(previous) + 1 : 0
  const most = next ? characters.indexOf(next) : characters.length
  return previous ? Math.min(from + spaces, most) : most
}

/** Says whether nothing but runs of text stands between two places: what else does would be struck with the words. */
function isPlain(xml: string, w: string, from: number, to: number): boolean {
  const between = xml.slice(from, to).replaceAll(new RegExp(`<${w}:rPr>[^]*?</${w}:rPr>`, 'g'), '')
  const plain = new RegExp(
    `^/?${w}:(?:r|rPr|t|proofErr|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference|lastRenderedPageBreak)$`,
  )
  return [...between.matchAll(/<(\/?[^\s/>]+)/g)].every(([, name = '']) => plain.test(name))
}

function editsOf(
  writer: Writer,
  xml: string,
  paragraph: DocumentParagraph,
  block: string,
  one: Tracking,
  base: number,
): readonly Edit[] | null {
  const from = indexOf(paragraph, block.slice(0, one.start - base))
  const to = indexOf(paragraph, block.slice(0, one.end - base))
  const struck = paragraph.characters.slice(from, to)
  const [first, last] = [struck[0], struck.at(-1)]
  if (first && last) {
    const isFree = struck.every(({ tie, text }) => tie === null && text !== null)
    if (!isFree || !isPlain(xml, writer.w, first.start, last.end)) return null
    return deletion(writer, struck, insertion(writer, first, one.wording))
  }
  const [left, right] = [paragraph.characters[from - 1], paragraph.characters[from]]
  // Words put in at the beginning of a claim belong to it, and so do those at its end.
  const [near, side] =
    one.start === one.within.start ? ([right, 'before'] as const) : ([left, 'behind'] as const)
  if (!near || near.tie !== null) return null
  return beside(writer, near, side, insertion(writer, near, one.wording))
}

/**
 * Writes changes of a draft's words into its document part as tracked changes (ECMA-376 part 1, 17.13.5.14 and 17.13.5.18),
 * each with an id of its own. One whose words stand in a link, a field, a bound control or another change, or that meets
 * one before it, is left, because Word would not take it as it is meant. `by` is the author, and the moment in UTC.
 */
export function trackChanges(
  xml: string,
  w: string,
  draft: ReturnedDraft,
  wanted: readonly Tracking[],
  by: { readonly author: string; readonly at: string },
): Tracked {
  const find = paragraphsOf(draft, documentText(xml, w, draft.changes))
  const taken = new Set([...xml.matchAll(new RegExp(`\\s${w}:id=["'](\\d+)["']`, 'g'))].map(([, id]) => id))
  const ids = new Set<string>()
  let next = 1
  const mark = (name: string) => {
    while (taken.has(String(next))) next++
    const id = String(next++)
    ids.add(id)
    return `<${w}:${name} ${w}:id="${id}" ${w}:author="${escapeXml(by.author)}" ${w}:date="${by.at.slice(0, 19)}Z">`
  }
  const edits: Edit[] = []
  const made: Tracking[] = []
  const left = new Set<number>()
  for (const one of wanted.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const found = find(one.within)
    const before = made.at(-1)
    const meets = before !== undefined && (one.start < before.end || one.start === before.start)
    const its =
      found && !meets
        ? editsOf(
            { w, mark },
            xml,
            found.paragraph,
            draft.text.slice(found.block.start, found.block.end),
            one,
            found.block.start,
          )
        : null
    if (its) {
      edits.push(...its)
      made.push(one)
    } else left.add(one.claim)
  }
  // The opening of a text may be asked for twice; who strikes from its first character came first.
  const openings = new Set<number>()
  const once = edits.filter(({ from, to }) => {
    const isNew = from === to || !openings.has(from)
    if (from < to) openings.add(from)
    return isNew
  })
  return { xml: editText(xml, once), made, ids, left: [...left] }
}

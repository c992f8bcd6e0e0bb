import { bylineOf } from '../about/findByline'
import { parseDateLine } from '../about/parseDateLine'
import { looksForeign } from '../about/suspects'
import type { RawBlock } from '../reading'
import { countWords } from '../spaceBetween'

/** A block of a page with what its judgement hangs on. */
export type PageBlock = RawBlock & {
  readonly text: string
  /** The share of its characters that are links, 0 to 1. */
  readonly linked: number
}

/** What is known of the article beside its blocks. */
export type PageKnowledge = {
  readonly headline: string
  readonly address: string
  /** The article's text as the page's metadata has it; empty when it has none. */
  readonly body: string
}

type Judgement = 'keep' | 'suspect' | 'drop'

const sentenceEnd = /[.!?…。！？]["'”’»)\]」』]*$/u
/** What galleries and picture frames write beside a caption. */
const frame =
  /^(?:image \d+ of(?: \/)? \d+|\d+ (?:of|\/) \d+|image(?: copyright| credit| source)?|caption|close|(?:photo|image|picture|credit|source)s?\s*:.{0,60}|photos? by .{0,50}|©.{0,40}|.{0,40}getty images)$/iu
/** How a picture's credit ends a caption. */
const credit =
  /\((?:image|photo|picture|pic)s?\s*:[^)]*\)$|\b(?:credit|photo|image|picture)\s*:\s*[^.]{2,60}$|[/|(]\s*(?:getty|reuters|ap|afp|epa)\b[^.]{0,30}$|^image caption\b|\bphotos? (?:©|by)\s[^.]{2,50}$|\(ap photo.{0,40}\)$/iu
/** A line that says when the page was changed, without a year. */
const stamp = /^(?:updated|posted|published|created|last updated)\b.{0,60}\d{1,2}:\d{2}/iu
/** Who wrote or helped; part of what is printed, though it is no sentence. */
const helpers =
  /^[([]?(?:additional )?(?:(?:reporting|editing|writing|compiled|written)\b.{0,30}\bby\b|contribut(?:ing|ors?)\b)/iu

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Running text: a sentence of some length that is not one link. */
const isProse = ({ text, linked, kind }: PageBlock) =>
  kind !== 'heading' &&
  kind !== 'caption' &&
  linked < 0.5 &&
  (countWords(text) >= 15 || (countWords(text) >= 4 && sentenceEnd.test(text)))

/** Says whether a block is running text of an article and no word of the outlet to its readers. */
export const isStory = (block: PageBlock): boolean => isProse(block) && !looksForeign(block.text)

/** Says whether a paragraph is a picture's caption by the credit it ends with. */
export const isCaption = ({ text, kind }: Pick<PageBlock, 'text' | 'kind'>): boolean =>
  kind === 'paragraph' && countWords(text) <= 60 && credit.test(text) && !frame.test(text)

/** Groups of three words in a row. */
function triplesOf(text: string): readonly string[] {
  const words = bare(text).split(' ')
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** Says of every block how much of it stands in the article as the metadata has it; null when that is not the article. */
function sharesInBody(blocks: readonly PageBlock[], body: string): readonly number[] | null {
  const known = new Set(triplesOf(body))
  if (known.size < 80) return null
  const found = new Set<string>()
  const shares = blocks.map(({ text }) => {
    const triples = triplesOf(text)
    const hits = triples.filter((triple) => known.has(triple))
    for (const hit of hits) found.add(hit)
    return triples.length === 0 ? 1 : hits.length / triples.length
  })
  const inside = blocks.reduce((sum, { text }, at) => sum + ((shares[at] ?? 0) > 0.5 ? text.length : 0), 0)
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  // A teaser, another article, or the body of one page of several: none of these can judge the blocks.
  return found.size >= known.size * 0.8 && inside >= total * 0.5 ? shares : null
}

/** Marks headings that lead nothing but suspects. */
function judgeHeadings(blocks: readonly PageBlock[], judged: Judgement[]): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (blocks[at]?.kind !== 'heading' || judged[at] !== 'keep') continue
    let next = at + 1
    while (next < blocks.length && judged[next] !== 'keep') next += 1
    const leadsOnlySuspects = next > at + 1 && (next === blocks.length || blocks[next]?.kind === 'heading')
    if (leadsOnlySuspects || next === blocks.length) judged[at] = 'suspect'
  }
}

/** Marks runs of list items that are all links: lists of other stories. */
function judgeLists(blocks: readonly PageBlock[], judged: Judgement[]): void {
  for (let at = 0; at < blocks.length;) {
    let end = at
    while (blocks[end]?.kind === 'listItem') end += 1
    const run = blocks.slice(at, end)
    if (run.length > 1 && run.every(({ linked }) => linked > 0.8)) judged.fill('suspect', at, end)
    at = Math.max(end, at + 1)
  }
}

/**
 * Judges a page's blocks: what stands before the headline and what the metadata already says (byline, date, address)
 * is dropped; what looks like no part of the article is flagged, for a person to decide.
 */
export function judgeBlocks(
  blocks: readonly PageBlock[],
  { headline, address, body }: PageKnowledge,
): readonly Judgement[] {
  const title = bare(headline)
  const top = blocks.slice(0, 40).findIndex(({ text }) => title !== '' && bare(text) === title)
  const first = blocks.findIndex((block, at) => at > top && isStory(block))
  const last = blocks.findLastIndex(isStory)
  const shares = sharesInBody(blocks, body)
  const judged = blocks.map((block, at): Judgement => {
    const { text, kind, linked, suspect } = block
    if (at <= top || text.trim() === address) return 'drop'
    const isLead = at < first
    if (isLead && (parseDateLine(text) !== null || bylineOf(text) !== '')) return 'drop'
    if (suspect || looksForeign(text) || frame.test(text) || (isLead && stamp.test(text))) return 'suspect'
    if (kind === 'tableCell') return 'keep'
    const words = countWords(text)
    if (linked > 0.85 && words > 1 && kind !== 'heading' && !sentenceEnd.test(text)) return 'suspect'
    if (shares && kind !== 'caption' && words >= 4 && (shares[at] ?? 1) < 0.25) return 'suspect'
    if (at > last && last >= 0 && !['quotation', 'caption'].includes(kind) && !helpers.test(text))
      return 'suspect'
    return isLead && kind === 'listItem' && linked > 0.5 ? 'suspect' : 'keep'
  })
  judgeLists(blocks, judged)
  judgeHeadings(blocks, judged)
  return judged
}

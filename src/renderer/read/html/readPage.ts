import type { Remark } from '../../../shared/records/remark'
import { failed, ok, type Result } from '../../../shared/result'
import { linksIn } from '../findLinks'
import type { ReadFailure } from '../readDraft'
import type { RawBlock, Reading } from '../reading'
import { openScribe, shapeOf } from '../scribe'
import { countWords } from '../spaceBetween'
import { openTally } from '../tally'
import { findArticle, wholePage, type FoundArticle } from './findArticle'
import { foreignElements, nothingForeign } from './foreignElements'
import { isCaption, isStory, judgeBlocks, type PageBlock } from './judgeBlocks'
import { articleDataOf } from './jsonLd'
import { coveredLengths, touchesBlock } from './spans'
import { statementsOfPage } from './statementsOfPage'
import { openPlace } from './placeOf'
import { openWriting, writeBlocks, type Writing } from './writeBlocks'

const bareRemark = { author: '', at: null, resolved: false, answers: null }

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

type Written = {
  readonly writing: Writing
  readonly raw: string
  readonly headline: readonly RawBlock[]
  readonly content: readonly PageBlock[]
}

/** Writes the headline and an article's elements down. */
function writeDown(page: Document, { element, isChecked }: FoundArticle, headline: string): Written {
  const scribe = openScribe()
  scribe.write(headline)
  scribe.endBlock(shapeOf('heading', 1))
  const from = scribe.at()
  const foreign = isChecked ? nothingForeign : foreignElements(element)
  const writing = openWriting(scribe, openTally(), page, foreign)
  writeBlocks(writing, element, openPlace)
  scribe.endBlock(openPlace)
  const { raw, blocks } = scribe.finish()
  const written = blocks.filter(({ start }) => start >= from)
  const covered = coveredLengths(written, writing.linked)
  const content = written.map((block, at): PageBlock => {
    const text = raw.slice(block.start, block.end).trim()
    const kind = isCaption({ text, kind: block.kind }) ? 'caption' : block.kind
    return { ...block, kind, text, linked: (covered[at] ?? 0) / Math.max(1, text.length) }
  })
  return { writing, raw, headline: blocks.filter(({ start }) => start < from), content }
}

/** The remarks of links and notes that hang on blocks which are kept. */
function remarksOf(writing: Writing, blocks: readonly RawBlock[]): readonly Remark[] {
  const links = writing.links.map(({ start, end, address }): Remark => ({
    ...bareRemark,
    kind: 'link',
    start,
    end,
    text: '',
    links: [address],
  }))
  const notes = writing.notes.map(({ start, end, target }): Remark => {
    const text = clean(target.textContent).replace(
      /^(?:\^|↑|\[?\d{1,3}\]?[.)]?)\s+|\s*(?:↩|↑|\^|\uFE0E)+$/gu,
      '',
    )
    const addresses = [...target.querySelectorAll('a[href^="http"]')].map(
      (link) => link.getAttribute('href') ?? '',
    )
    const found = [...new Set([...addresses.flatMap(linksIn), ...linksIn(text)])]
    return { ...bareRemark, kind: 'footnote', start, end, text, links: found }
  })
  return [...links, ...notes]
    .filter((remark) => touchesBlock(blocks, remark))
    .sort((a, b) => a.start - b.start)
}

const loginTitle =
  /^(?:sign in|log ?in|login|anmelden|register|access denied|subscribe to (?:read|continue)|just a moment)/i

/** Says whether a page asks for a password, or by its title for a subscription, instead of telling anything. */
const asksForLogin = (page: Document, title: string) =>
  page.querySelector('input[type="password"]') !== null || loginTitle.test(title)

/** Says whether blocks only lead on: half of their words and more are links. */
function isMenu(blocks: readonly PageBlock[]): boolean {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const linked = blocks.reduce((sum, { text, linked }) => sum + countWords(text) * Math.min(1, linked), 0)
  return words > 0 && linked > words / 2
}

/**
 * Reads a page that was parsed into an inert document: its article, or all its text where no article can be told from
 * the rest or the page is too heavy to look for one (then it says so). Fails as `loginPage` or `noArticle`.
 */
export function readPage(page: Document, isHeavy: boolean): Result<Reading, ReadFailure> {
  const data = articleDataOf(page)
  const { headline, ...states } = statementsOfPage(page, data)
  const body = data?.body ?? ''
  const found = isHeavy ? null : findArticle(page, body)
  const printed = clean(headline?.textContent)
  const written = writeDown(
    page,
    found ?? { element: wholePage(page), isChecked: false },
    found ? printed : '',
  )
  const { writing, raw, content } = written
  if (!content.some(isStory)) {
    if (asksForLogin(page, states.title)) return failed({ kind: 'loginPage', detail: states.title })
    if (isMenu(content)) return failed({ kind: 'noArticle', detail: states.title })
  }
  const judged = judgeBlocks(content, { headline: found ? printed : '', address: page.baseURI, body })
  const kept = content.flatMap(({ kind, level, start, end }, at): readonly RawBlock[] =>
    judged[at] === 'drop' ? [] : [{ kind, level, start, end, suspect: judged[at] === 'suspect' }],
  )
  const blocks = [...written.headline, ...kept]
  if (!found) writing.tally.add('wholePageRead')
  return ok({ raw, blocks, remarks: remarksOf(writing, blocks), states, notices: writing.tally.notices() })
}

import type { Remark } from '../../../shared/records/remark'
import { failed, ok, type Result } from '../../../shared/result'
import { linksIn } from '../findLinks'
import type { ReadFailure } from '../readDraft'
import type { RawBlock, Reading } from '../reading'
import { openScribe, shapeOf } from '../scribe'
import { openTally } from '../tally'
import { findArticle, wholePage } from './findArticle'
import { foreignElements } from './foreignElements'
import { isCaption, isStory, judgeBlocks, type PageBlock } from './judgeBlocks'
import { articleDataOf } from './jsonLd'
import { statementsOfPage } from './statementsOfPage'
import { openWriting, openPlace, writeBlocks, type Writing } from './writeBlocks'

const bareRemark = { author: '', at: null, resolved: false, answers: null }

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

type Written = {
  readonly writing: Writing
  readonly raw: string
  readonly headline: readonly RawBlock[]
  readonly content: readonly PageBlock[]
}

/** Writes the headline and an article's elements down. */
function writeDown(page: Document, article: Element, headline: string): Written {
  const scribe = openScribe()
  scribe.write(headline)
  scribe.endBlock(shapeOf('heading', 1))
  const from = scribe.at()
  const writing = openWriting(scribe, openTally(), page, foreignElements(article))
  writeBlocks(writing, article, openPlace)
  scribe.endBlock(openPlace)
  const { raw, blocks } = scribe.finish()
  const content = blocks
    .filter(({ start }) => start >= from)
    .map((block): PageBlock => {
      const text = raw.slice(block.start, block.end).trim()
      const linked = writing.links.reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(end, block.end) - Math.max(start, block.start)),
        0,
      )
      const kind = isCaption({ text, kind: block.kind }) ? 'caption' : block.kind
      return { ...block, kind, text, linked: linked / Math.max(1, text.length) }
    })
  return { writing, raw, headline: blocks.filter(({ start }) => start < from), content }
}

/** The remarks of links and notes that hang on blocks which are kept. */
function remarksOf(writing: Writing, blocks: readonly RawBlock[]): readonly Remark[] {
  const isKept = ({ start, end }: { readonly start: number; readonly end: number }) =>
    blocks.some((block) => start <= block.end && end >= block.start)
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
  return [...links, ...notes].filter(isKept).sort((a, b) => a.start - b.start)
}

const loginTitle =
  /^(?:sign in|log ?in|login|anmelden|register|access denied|subscribe to (?:read|continue)|just a moment)/i

/** Says whether a page asks for a password, or by its title for a subscription, instead of telling anything. */
const asksForLogin = (page: Document, title: string) =>
  page.querySelector('input[type="password"]') !== null || loginTitle.test(title)

/**
 * Reads a page that was parsed into an inert document: its article, or all its text where no article can be told from
 * the rest (then it says so). Fails as `loginPage` or `noArticle`.
 */
export function readPage(page: Document): Result<Reading, ReadFailure> {
  const data = articleDataOf(page)
  const { headline, ...states } = statementsOfPage(page, data)
  const body = data?.body ?? ''
  const found = findArticle(page, body)
  const printed = clean(headline?.textContent)
  const written = writeDown(page, found ?? wholePage(page), found ? printed : '')
  const { writing, raw, content } = written
  const hasStory = content.some(isStory)
  if (!hasStory && asksForLogin(page, states.title))
    return failed({ kind: 'loginPage', detail: states.title })
  if (!hasStory && writing.links.length > 0) return failed({ kind: 'noArticle', detail: states.title })
  const judged = judgeBlocks(content, { headline: found ? printed : '', address: page.baseURI, body })
  const kept = content.flatMap(({ kind, level, start, end }, at): readonly RawBlock[] =>
    judged[at] === 'drop' ? [] : [{ kind, level, start, end, suspect: judged[at] === 'suspect' }],
  )
  const blocks = [...written.headline, ...kept]
  if (!found) writing.tally.add('wholePageRead')
  return ok({ raw, blocks, remarks: remarksOf(writing, blocks), states, notices: writing.tally.notices() })
}

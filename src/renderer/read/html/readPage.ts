import type { Remark } from '../../../shared/records/remark'
import { failed, ok, type Result } from '../../../shared/result'
import { linksIn } from '../findLinks'
import type { ReadFailure } from '../readDraft'
import type { RawBlock, Reading } from '../reading'
import { openScribe, shapeOf } from '../scribe'
import { openTally } from '../tally'
import { findArticle } from './findArticle'
import { foreignElements } from './foreignElements'
import { isCaption, judgeBlocks, type PageBlock } from './judgeBlocks'
import { articleDataOf } from './jsonLd'
import { statementsOfPage } from './statementsOfPage'
import { openPlace, writeBlocks, type Writing } from './writeBlocks'

const bareRemark = { text: '', author: '', at: null, resolved: false, answers: null }

export function readPage(page: Document): Result<Reading, ReadFailure> {
  const data = articleDataOf(page)
  const { headline, ...states } = statementsOfPage(page, data)
  const article = findArticle(page)
  if (!article) return failed({ kind: 'noArticle', detail: '' })
  const tally = openTally()
  const scribe = openScribe()
  scribe.write(headline?.textContent?.replace(/\s+/g, ' ').trim() ?? '')
  scribe.endBlock(shapeOf('heading', 1))
  const contentStart = scribe.at()
  const writing: Writing = {
    scribe,
    tally,
    base: page.baseURI,
    links: [],
    notes: [],
    leftOut: foreignElements(article),
    flagged: new Set(),
    space: '',
    tail: '',
  }
  writeBlocks(writing, article, openPlace)
  const { raw, blocks } = scribe.finish()
  const content = blocks.filter(({ start }) => start >= contentStart)
  const pageBlocks = content.map((block): PageBlock => {
    const text = raw.slice(block.start, block.end).trim()
    const linked = writing.links.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, block.end) - Math.max(start, block.start)),
      0,
    )
    const kind = isCaption({ text, kind: block.kind }) ? ('caption' as const) : block.kind
    return { ...block, kind, text, linked: linked / Math.max(1, text.length) }
  })
  const judged = judgeBlocks(pageBlocks, {
    headline: states.title,
    address: page.baseURI,
    body: data?.body ?? '',
  })
  const kept = pageBlocks.flatMap(({ kind, level, start, end }, at): readonly RawBlock[] =>
    judged[at] === 'drop' ? [] : [{ kind, level, start, end, suspect: judged[at] === 'suspect' }],
  )
  const remarks: Remark[] = writing.links.map(({ start, end, address }) => ({
    ...bareRemark,
    kind: 'link',
    start,
    end,
    links: [address],
  }))
  return ok({
    raw,
    blocks: [...blocks.filter(({ start }) => start < contentStart), ...kept],
    remarks,
    states,
    notices: tally.notices(),
  })
}

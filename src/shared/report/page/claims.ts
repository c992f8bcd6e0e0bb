import type { Report, ReportClaim } from '../report'
import type { ReportWords } from '../words'
import { bareLine, isBare } from '../bareClaim'
import { workLine } from '../workLine'
import { articleAttributes, escapeHtml } from './escape'
import { evidenceHtml, type SourcesByNumber } from './evidence'
import { momentHtml } from './header'
import { rowsHtml, textValue } from './rows'
import { statusHtml } from './status'

/** Each claim of a report with its words, status, the reasons for it, its sources and its queries. */
export function claimsHtml(report: Report, sources: SourcesByNumber, words: ReportWords): string {
  if (report.claims.length === 0) return `<p>${escapeHtml(words.labels.noClaims)}</p>`
  const article = articleAttributes(report.article.language)
  return report.claims.map((claim) => claimHtml(report, claim, article, sources, words)).join('\n')
}

function claimHtml(
  report: Report,
  claim: ReportClaim,
  article: string,
  sources: SourcesByNumber,
  words: ReportWords,
): string {
  const { labels } = words
  const { past, correction } = claim
  const flags = [claim.legal ? labels.legal : '', claim.sensitive ? labels.sensitive : ''].filter(Boolean)
  const gave =
    claim.statusBy !== null && claim.statusAt !== null
      ? words.gaveStatus(claim.statusBy, words.moment(claim.statusAt))
      : ''
  const bare = isBare(claim)
  const head = `<article class="claim${bare ? ' bare' : ''}" id="claim-${claim.number}" aria-labelledby="claim-${claim.number}-name">
<h3 id="claim-${claim.number}-name">${escapeHtml(words.claimNumber(claim.number))} ${statusHtml(claim.status, words)}</h3>
<blockquote class="${claim.status}" ${article}>${wordsHtml(claim)}</blockquote>
`
  if (bare) return `${head}<p class="meta">${textValue(bareLine(claim, words))}</p></article>`
  return `${head}${claim.gone ? `<p>${escapeHtml(labels.gone)}</p>` : ''}
${rowsHtml([
  [labels.statusBy, textValue(gave)],
  [labels.work, escapeHtml(workLine(report, claim, words))],
  [
    labels.past,
    past === null
      ? ''
      : escapeHtml(words.pastStatus(words.statuses[past.status], past.by, words.moment(past.at))) +
        `<br><bdi ${article}>${escapeHtml(past.words)}</bdi>`,
  ],
  [labels.kind, claim.kind === 'statement' ? '' : escapeHtml(words.claimKinds[claim.kind])],
  [labels.flags, escapeHtml(flags.join(', '))],
  [labels.claimant, textValue(claim.claimant)],
  [labels.note, textValue(claim.note)],
  [labels.newWording, correction === null ? '' : `<bdi ${article}>${escapeHtml(correction.wording)}</bdi>`],
  [labels.why, correction === null ? '' : textValue(correction.why)],
  [labels.whetherMade, correction === null ? '' : escapeHtml(words.made[correction.made])],
  [labels.sources, evidenceHtml(claim.evidence, sources, words) + heldBackHtml(claim, words)],
  [labels.queries, claim.queries.map((query) => queryHtml(query, words)).join('')],
  [
    labels.reasons,
    claim.reasons
      .map(({ kind, words: trigger }) =>
        trigger === ''
          ? escapeHtml(words.reasons[kind])
          : `${escapeHtml(words.reasons[kind])} (<bdi ${article}>${escapeHtml(trigger)}</bdi>)`,
      )
      .join(', '),
  ],
])}</article>`
}

const wordsHtml = ({ words, around }: ReportClaim): string => {
  if (around === null || around.before + around.after === '') return escapeHtml(words)
  const soft = (text: string) => (text === '' ? '' : `<span class="around">${escapeHtml(text)}</span>`)
  return `${soft(around.before)}<b>${escapeHtml(words)}</b>${soft(around.after)}`
}

const heldBackHtml = (claim: ReportClaim, words: ReportWords): string =>
  claim.heldBack ? `<p>${escapeHtml(words.sourcesHeldBack(claim.heldBack))}</p>` : ''

function queryHtml(query: ReportClaim['queries'][number], words: ReportWords): string {
  const asked = words.asked(words.addressees[query.to], query.askedBy, words.moment(query.askedAt))
  const said = (by: string, text: string) => `<span class="by">${by}:</span> ${textValue(text)}`
  const answer =
    query.answeredAt === null
      ? `<span class="by">${escapeHtml(words.labels.noAnswer)}</span>`
      : said(`${escapeHtml(words.labels.answer)}, ${momentHtml(query.answeredAt, words)}`, query.answer)
  return `<p>${said(escapeHtml(asked), query.text)}</p><p class="answer">${answer}</p>`
}

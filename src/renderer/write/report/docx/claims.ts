import { bareLine, isBare } from '../../../../shared/report/bareClaim'
import { isRightToLeft } from '../../../../shared/report/page/escape'
import type { Report, ReportClaim } from '../../../../shared/report/report'
import { workLine } from '../../../../shared/report/workLine'
import type { ReportWords } from '../../../../shared/report/words'
import { details, said } from './details'
import { evidenceLines, type SourcesByNumber } from './evidence'
import { partHeading } from './frame'
import { paragraph } from './paragraph'
import { articleRuns, runs, type Line } from './runs'

/** Each claim as a section of its own: its words, its status, the reasons for it, its sources and its queries. */
export const claimsDocx = (report: Report, sources: SourcesByNumber, words: ReportWords): string =>
  report.claims.length === 0
    ? paragraph(runs(words.labels.noClaims))
    : report.claims.map((claim) => claimDocx(report, claim, sources, words)).join('')

/** The words of a claim, bold in their sentence, or alone where they are all of it. */
function wordsInSentence({ words, around }: ReportClaim, language: string): Line {
  if (around === null || around.before + around.after === '') return articleRuns(words, language)
  const soft = (text: string) => (text === '' ? '' : articleRuns(text, language, { style: 'Around' }))
  return soft(around.before) + articleRuns(words, language, { bold: true }) + soft(around.after)
}

function claimDocx(report: Report, claim: ReportClaim, sources: SourcesByNumber, words: ReportWords): string {
  const { labels } = words
  const { language } = report.article
  const { past, correction } = claim
  const copy = (text: string): readonly Line[] => (text === '' ? [] : [articleRuns(text, language)])
  const gave =
    claim.statusBy !== null && claim.statusAt !== null
      ? words.gaveStatus(claim.statusBy, words.moment(claim.statusAt))
      : ''
  const flags = [claim.legal ? labels.legal : '', claim.sensitive ? labels.sensitive : ''].filter(Boolean)
  return [
    partHeading('claim', claim.number, `${words.claimNumber(claim.number)}: ${words.statuses[claim.status]}`),
    paragraph(wordsInSentence(claim, language), {
      style: isRightToLeft(language) ? 'ClaimWordsTurned' : 'ClaimWords',
      isTurned: isRightToLeft(language),
    }),
    isBare(claim) ? shortly(bareLine(claim, words)) : '',
    claim.gone ? paragraph(runs(labels.gone)) : '',
    isBare(claim)
      ? ''
      : details([
          [labels.statusBy, said(gave)],
          [labels.work, said(workLine(report, claim, words))],
          [
            labels.past,
            past === null
              ? []
              : [
                  runs(words.pastStatus(words.statuses[past.status], past.by, words.moment(past.at))),
                  ...copy(past.words),
                ],
          ],
          [labels.kind, claim.kind === 'statement' ? [] : said(words.claimKinds[claim.kind])],
          [labels.flags, said(flags.join(', '))],
          [labels.claimant, said(claim.claimant)],
          [labels.note, said(claim.note)],
          [labels.newWording, copy(correction?.wording ?? '')],
          [labels.why, said(correction?.why ?? '')],
          [labels.whetherMade, correction === null ? [] : said(words.made[correction.made])],
          [
            labels.sources,
            [
              ...evidenceLines(claim.evidence, sources, words),
              ...(claim.heldBack ? [runs(words.sourcesHeldBack(claim.heldBack))] : []),
            ],
          ],
          [labels.queries, claim.queries.flatMap((query) => queryLines(query, words))],
          [
            labels.reasons,
            said(
              claim.reasons
                .map(({ kind, words: trigger }) =>
                  trigger === '' ? words.reasons[kind] : `${words.reasons[kind]} (${trigger})`,
                )
                .join(', '),
            ),
          ],
        ]),
  ].join('')
}

const shortly = (line: string): string => (line === '' ? '' : paragraph(runs(line), { style: 'Small' }))

function queryLines(query: ReportClaim['queries'][number], words: ReportWords): readonly Line[] {
  const asked = words.asked(words.addressees[query.to], query.askedBy, words.moment(query.askedAt))
  const answer =
    query.answeredAt === null
      ? words.labels.noAnswer
      : `${words.labels.answer}, ${words.moment(query.answeredAt)}: ${query.answer}`
  return [runs(`${asked}: ${query.text}`), runs(answer)]
}

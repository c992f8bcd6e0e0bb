import { useMemo } from 'react'
import { splitSentences } from '../../shared/article/sentences'
import type { ReportChoices } from '../../shared/report/choices'
import { reportCsv } from '../../shared/report/csv'
import { reportFileName, type ReportFormat } from '../../shared/report/fileName'
import { reportHtml } from '../../shared/report/html'
import { reportJson } from '../../shared/report/json'
import { makeReport } from '../../shared/report/makeReport'
import { reportMarkdown } from '../../shared/report/markdown'
import type { Report } from '../../shared/report/report'
import { englishReport } from '../../shared/report/words'
import { firstWordAfter, wordStates } from '../../shared/workflow/coverage'
import { useCaseInHand, type CaseInHand } from '../caseInHand/caseInHand'
import { now } from '../edges'
import { saySaveFailure } from '../messages/failures'
import { savedText } from '../messages/saved'
import { useServices } from '../services'

const untouched = wordStates.indexOf('untouched')

/** The formats that a report can be saved in. */
export const savedFormats = ['html', 'pdf', 'markdown', 'csv', 'json'] as const

/** A format that a report can be saved in. */
export type SavedFormat = (typeof savedFormats)[number]

/** The sentences of the draft that hold a word nobody has looked at. */
function untouchedSentences({
  draft,
  words,
  coverage,
  case: theCase,
}: CaseInHand): readonly { text: string }[] {
  return splitSentences(draft.text, draft.blocks, theCase.language).flatMap(({ start, end }) => {
    for (let at = firstWordAfter(words, start); (words[at * 2] ?? Infinity) < end; at++)
      if (coverage.states[at] === untouched) return [{ text: draft.text.slice(start, end) }]
    return []
  })
}

const written = (report: Report, format: Exclude<SavedFormat, 'pdf'>): string => {
  if (format === 'html') return reportHtml(report, englishReport)
  if (format === 'markdown') return reportMarkdown(report, englishReport)
  return format === 'csv' ? reportCsv(report, englishReport) : reportJson(report)
}

/** Making, showing and saving the report of the case in hand. */
export type HandOver = ReturnType<typeof useHandOver>

/** Makes the report from the records as they stand, shows it, and saves exactly what was shown. */
export function useHandOver() {
  const { bridge } = useServices()
  const inHand = useCaseInHand()
  return useMemo(
    () => ({
      make: (choices: ReportChoices) => {
        const { case: theCase, drafts, claims, sources, evidence, queries, waivers, coverage } = inHand
        return makeReport(
          {
            records: { case: theCase, drafts, claims, sources, evidence, queries, waivers },
            coverage: coverage.totals,
            untouched: untouchedSentences(inHand),
            at: now(),
            choices,
          },
          englishReport,
        )
      },
      html: (report: Report) => written(report, 'html'),
      show: async (html: string) => (await bridge.showPage({ html })).address,
      drop: (address: string) => void bridge.dropPage({ address }),
      /** Saves the report; answers with a sentence for the person, or null when they changed their mind. */
      save: async (
        report: Report,
        format: SavedFormat,
      ): Promise<{ isSaved: boolean; text: string } | null> => {
        const printed = format === 'pdf' ? await bridge.printPdf({ html: written(report, 'html') }) : null
        if (printed && !printed.ok) return { isSaved: false, text: saySaveFailure(printed.failure) }
        const bytes =
          printed?.value ?? new TextEncoder().encode(written(report, format === 'pdf' ? 'html' : format))
        const named: ReportFormat = format
        const saved = await bridge.saveFile({
          suggestedName: reportFileName(report, named),
          kind: format,
          bytes,
        })
        if (saved.ok) return { isSaved: true, text: savedText(saved.value.name) }
        return saved.failure.kind === 'cancelled'
          ? null
          : { isSaved: false, text: saySaveFailure(saved.failure) }
      },
    }),
    [bridge, inHand],
  )
}

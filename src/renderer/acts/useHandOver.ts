import { useCallback, useMemo } from 'react'
import { splitSentences } from '../../shared/article/sentences'
import type { RequestInput } from '../../shared/ipc/contract'
import type { SaveFailure } from '../../shared/ipc/failures'
import type { ReportChoices } from '../../shared/report/choices'
import type { KnownConflicts } from '../../shared/report/describeConflicts'
import { reportFileName } from '../../shared/report/fileName'
import { makeReport } from '../../shared/report/makeReport'
import type { Report } from '../../shared/report/report'
import { englishReport } from '../../shared/report/words'
import type { Result } from '../../shared/result'
import { firstWordAfter, wordStates } from '../../shared/workflow/coverage'
import { useCaseInHand, type CaseInHand } from '../caseInHand/caseInHand'
import { now } from '../edges'
import { saySaveFailure } from '../messages/failures'
import { savedText } from '../messages/saved'
import { useServices } from '../services'
import type { Wanted } from '../write/report/previewReport'
import { writeReport, type Press } from '../write/report/writeReport'
import { usePaper } from './usePaper'

const untouched = wordStates.indexOf('untouched')

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

/** What makes a file look like the newsroom's: a template's look, and the logo. */
export type House = Pick<Press, 'look' | 'logo'>

/** A sentence for the person after saving. */
export type Said = { readonly isSaved: boolean; readonly text: string }

/** Making, showing and saving the report of the case in hand. */
export type HandOver = ReturnType<typeof useHandOver>

/** Makes the report from the records and the conflicts as they stand, shows it, and saves exactly what was shown. */
export function useHandOver(conflicts: KnownConflicts) {
  const { bridge } = useServices()
  const inHand = useCaseInHand()
  const paper = usePaper()
  const stopPrinting = useCallback(() => void bridge.stopPrinting(undefined), [bridge])
  return useMemo(() => {
    /** Answers with a sentence for the person, or null when they changed their mind. */
    const keep = async (
      suggestedName: string,
      kind: RequestInput<'saveFile'>['kind'],
      made: Result<Uint8Array, SaveFailure>,
    ): Promise<Said | null> => {
      const saved = made.ok ? await bridge.saveFile({ suggestedName, kind, bytes: made.value }) : made
      if (saved.ok) return { isSaved: true, text: savedText(saved.value.name) }
      return saved.failure.kind === 'cancelled'
        ? null
        : { isSaved: false, text: saySaveFailure(saved.failure) }
    }
    return {
      make: (choices: ReportChoices) => {
        const { case: theCase, drafts, claims, sources, evidence, queries, waivers, coverage } = inHand
        return makeReport(
          {
            records: { case: theCase, drafts, claims, sources, evidence, queries, waivers },
            coverage: coverage.totals,
            untouched: untouchedSentences(inHand),
            conflicts,
            at: now(),
            choices,
          },
          englishReport,
        )
      },
      show: async (html: string) => (await bridge.showPage({ html })).address,
      save: async (report: Report, wanted: Wanted, house: House) => {
        const { handIn, format } = wanted
        const made = await writeReport(report, wanted, {
          paper: await paper(),
          ...house,
          print: bridge.printPdf,
        })
        return keep(reportFileName(report, format, handIn), format === 'claimReview' ? 'json' : format, made)
      },
      /** Stops the printing of a PDF that is under way. */
      stopPrinting,
      saveReview: (report: Report, text: string) =>
        keep(reportFileName(report, 'claimReview'), 'json', {
          ok: true,
          value: new TextEncoder().encode(text),
        }),
    }
  }, [bridge, inHand, conflicts, paper, stopPrinting])
}

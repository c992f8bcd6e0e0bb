import type { ReportEvidence, ReportSource } from '../../../../shared/report/report'
import { shortSourceName } from '../../../../shared/report/sourceName'
import type { ReportWords } from '../../../../shared/report/words'
import { jump, runs, type Line } from './runs'

/** The sources of a report by their numbers. */
export type SourcesByNumber = ReadonlyMap<number, ReportSource>

/** Evidence line by line: stance, source with its number, locator; below them the passage and the note on it. */
export const evidenceLines = (
  evidence: readonly ReportEvidence[],
  sources: SourcesByNumber,
  words: ReportWords,
): readonly Line[] =>
  evidence.length === 0
    ? [runs(words.labels.noSources)]
    : evidence.flatMap((one) => {
        const locator = words.locators[one.locator.kind](one.locator.value)
        const name = shortSourceName(sources.get(one.source), words)
        return [
          [
            runs(`${words.stances[one.stance]}: `),
            jump(`source-${one.source}`, words.sourceNumber(one.source)),
            runs(`, ${name}${locator === '' ? '' : `, ${locator}`}`),
          ].join(''),
          ...(one.words === '' ? [] : [runs(`“${one.words}”`, { style: 'Passage' })]),
          ...(one.note === '' ? [] : [runs(one.note)]),
        ]
      })

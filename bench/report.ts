import Papa from 'papaparse'
import { usualChoices } from '../src/shared/report/choices'
import { reportCsv } from '../src/shared/report/csv'
import { makeReport } from '../src/shared/report/makeReport'
import { englishReport } from '../src/shared/report/words'
import { caseOfSize } from './caseOfSize'
import { measure, type Row } from './measure'

/** The report's CSV beside JSON.stringify of the same report, and beside Papa Parse. */
export async function* benchReport(): AsyncGenerator<Row> {
  const { report } = makeReport(
    {
      records: caseOfSize(10_000),
      coverage: { words: 100_000, done: 0, open: 100_000, waived: 0, untouched: 0 },
      untouched: [],
      at: '2026-11-24T14:05:09.123Z',
      choices: usualChoices,
    },
    englishReport,
  )
  yield await measure('CSV beside JSON.stringify, 10k claims', 7, 1.5, {
    ours: () => reportCsv(report, englishReport),
    floor: () => JSON.stringify(report),
  })
  yield await measure('CSV beside Papa Parse, 10k claims', 7, 1, {
    ours: () => reportCsv(report, englishReport),
    floor: () =>
      Papa.unparse(
        report.claims.map((claim) => ({
          ...claim,
          places: JSON.stringify(claim.places),
          evidence: JSON.stringify(claim.evidence),
        })),
        { escapeFormulae: true },
      ),
  })
}

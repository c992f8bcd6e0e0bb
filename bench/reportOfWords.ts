import { usualChoices } from '../src/shared/report/choices'
import { makeReport } from '../src/shared/report/makeReport'
import type { Report } from '../src/shared/report/report'
import { sampleAt } from '../src/shared/records/case.fixture'
import { englishReport } from '../src/shared/report/words'
import { caseOfSize } from './caseOfSize'

/** How many words a claim of the made case takes in a report, with its labels, its source and its correction. */
const wordsOfClaim = 36.5

/** A report of about so many words, as a reader of the document counts them. */
export const reportOfWords = (words: number): Report =>
  makeReport(
    {
      records: caseOfSize(Math.round(words / wordsOfClaim)),
      coverage: { words, done: 0, open: words, waived: 0, untouched: 0 },
      untouched: [],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  ).report

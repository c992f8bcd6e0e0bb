import { englishReport } from '../../shared/report/words'
import type { Status, Work } from '../../shared/records/status'

/** The words for each status, as they stand in table, manuscript and report. */
export const statusWords: Readonly<Record<Status, string>> = englishReport.statuses

/** How a status is said of a claim: "was in need of correction". */
export const statusPhrases: Readonly<Record<Status, string>> = {
  unchecked: 'unchecked',
  verified: 'verified',
  disputed: 'disputed',
  needsCorrection: 'in need of correction',
  needsContext: 'in need of context',
  notVerifiable: 'not verifiable',
  onAuthor: 'on author',
  opinion: 'opinion',
  recheck: 'to re-check',
}

/** What each status means, in one sentence. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  unchecked: 'Nobody has checked it yet.',
  verified: 'The sources bear it out as written.',
  disputed: 'Good sources conflict.',
  needsCorrection: 'The sentence is wrong as written.',
  needsContext: 'True, but misleading as it stands.',
  notVerifiable: 'Tried, and it could not be settled.',
  onAuthor: 'Rests on the reporter’s own notes, accepted by an editor.',
  opinion: 'A view, not a statement that can be checked.',
  recheck: 'The words changed after it was checked.',
}

/** The verbs on the buttons that set a status. */
export const statusVerbs: Readonly<Record<Exclude<Status, 'recheck'>, string>> = {
  unchecked: 'Back to unchecked',
  verified: 'Verify',
  disputed: 'Dispute',
  needsCorrection: 'Correct',
  needsContext: 'Needs context',
  notVerifiable: 'Not verifiable',
  onAuthor: 'On author',
  opinion: 'Opinion',
}

/** The words for the state of work. */
export const workWords: Readonly<Record<Work, string>> = englishReport.works

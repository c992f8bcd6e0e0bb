import type { CaseFileFailure } from '../../shared/casefile/caseFile'
import { assertNever } from '../../shared/result'

/** Said when the same case is here with a history that went another way. */
export const sayOtherHistory =
  'This case is already here, and both copies were worked on since. Neither was changed. Keep the one here, or delete it for good first and open the file again.'

/** Said when a file claims records that another case here has. */
export const saySharedRecords =
  'The case file names records that belong to another of your cases, so nothing of it was opened. Ask for it again from where it came.'

/** Says why a `.stet` file could not be opened and what to do; what is here is untouched. */
export function sayCaseFileFailure(failure: CaseFileFailure): string {
  switch (failure.kind) {
    case 'notACase':
      return 'This is not a case saved by Stet. Nothing was opened.'
    case 'cutOff':
      return 'The case file is cut off: its end is missing. Nothing was opened. Copy it again from where it came.'
    case 'changed':
      return 'The case file was changed after it was saved: its fingerprints do not fit. Nothing was opened. Ask for it again.'
    case 'newer':
      return `The case was saved by a newer version of Stet (${failure.detail}). Nothing was opened. Install that version to read it.`
    case 'tooLarge':
      return 'The case file unpacks to more than a case can hold. Nothing was opened.'
    case 'badRecord':
      return `The case file holds a record that is not as it should be (${failure.detail}). Nothing was opened. Ask for it again.`
    default:
      return assertNever(failure.kind)
  }
}

import { statuses, type Status } from '../../shared/records/status'
import type { ChangeKind } from '../../shared/records/entry'
import type { Refusal } from '../../shared/workflow/change'
import { assertNever } from '../../shared/result'
import { statusWords } from './status'

const claims = (count: number) => (count === 1 ? 'claim' : `${count} claims`)

const isStatus = (detail: string): detail is Status => (statuses as readonly string[]).includes(detail)

/** Names a change as the menu and the history do: "Mark as verified", "Attach a source". */
export function nameChange(change: {
  readonly kind: ChangeKind
  readonly count: number
  readonly detail: string
}): string {
  const { kind, count, detail } = change
  switch (kind) {
    case 'openCase':
      return 'Open the draft'
    case 'bringCase':
      return 'Bring in the case'
    case 'editCase':
      return 'Edit title and details'
    case 'archiveCase':
      return 'Archive'
    case 'deleteCase':
      return 'Delete the case'
    case 'openDraft':
      return detail ? `Load draft ${detail}` : 'Load the next draft'
    case 'setStatus': {
      const as = `Mark as ${isStatus(detail) ? statusWords[detail].toLowerCase() : detail}`
      return count > 1 ? `${as} (${claims(count)})` : as
    }
    case 'setWork':
      return count > 1 ? `Set work on ${claims(count)}` : 'Set work'
    case 'editClaim':
      if (detail === 'note') return 'Write the note'
      if (detail === 'legal') return 'Legal flag'
      if (detail === 'sensitive') return 'Sensitive flag'
      if (detail === 'claimant') return 'Name the claimant'
      return `Edit ${claims(count)}`
    case 'makeClaim':
      return 'Make claim'
    case 'proposeClaims':
      return `Propose ${claims(count)}`
    case 'bringInClaims':
      return `Bring in ${claims(count)}${detail ? ` from “${detail}”` : ''}`
    case 'moveClaim':
      return 'Move the claim’s bounds'
    case 'splitClaim':
      return 'Split the claim'
    case 'joinClaims':
      return `Join ${claims(count)}`
    case 'linkClaims':
      return `Check ${claims(count)} as one`
    case 'removeClaim':
      return `Delete ${claims(count)}`
    case 'proposeCorrection':
      return detail === 'withdrawn' ? 'Withdraw the correction' : 'Propose a correction'
    case 'addSource':
      return 'Add a source'
    case 'editSource':
      return 'Edit the source'
    case 'removeSource':
      return 'Remove the source'
    case 'attachSource':
      return count > 1 ? `Attach the source to ${claims(count)}` : 'Attach the source'
    case 'editEvidence':
      return 'Edit the evidence'
    case 'detachSource':
      return 'Detach the source'
    case 'logContact':
      return 'Log a contact'
    case 'askQuery':
      return detail === 'editor' ? 'Ask the editor' : 'Ask the writer'
    case 'answerQuery':
      return 'Answer the query'
    case 'removeQuery':
      return 'Remove the query'
    case 'waive':
      return 'Waive the words'
    case 'unwaive':
      return 'Take the waiver back'
    case 'acceptWords':
      return detail ? `Accept the changed words: “${detail}”` : 'Accept the changed words'
    case 'resolveAmbiguous':
      return 'Say where the claim stands'
    case 'dismissConflict':
      return detail ? `Dismiss the conflict: “${detail}”` : 'Take the dismissal back'
    case 'takeRemark':
      return count > 1 ? `Take ${count} proposed sources` : 'Take the proposed source'
    case 'dismissRemark':
      return count > 1 ? `Dismiss ${count} proposed sources` : 'Dismiss the proposed source'
    default:
      return assertNever(kind)
  }
}

/** Says why a change was refused and what to do, in one sentence. */
export function sayRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'missing':
      return `The ${refusal.detail} is no longer there. It may have been removed by an undo; look in the history.`
    case 'nothingToDo':
      return 'Nothing would change.'
    case 'emptyWords':
      return 'Select at least one word of the manuscript first.'
    case 'wordsDiffer':
      return 'The draft has other words there now. Select them again.'
    case 'badAddress':
      return 'That is not a web address. It must begin with http:// or https:// and name a host.'
    case 'emptyText':
      return 'Write something first.'
    case 'tooFew':
      return 'Choose at least two claims.'
    case 'changedSince':
      return 'It was changed since. Look at the claim and do it again.'
    case 'nothingToUndo':
      return refusal.detail === 'redo' ? 'There is nothing to redo.' : 'There is nothing to undo.'
    case 'notWritten':
      return 'This could not be stored, and nothing was changed. If the disk is full, free some space; then do it again.'
    default:
      return assertNever(refusal.kind)
  }
}

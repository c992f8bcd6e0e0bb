import type { ConflictKind } from '../../shared/records/dismissal'

/** Words of the conflicts inside the copy. */
export const conflictText = {
  label: 'Conflicts',
  reading: 'Looking for what does not fit…',
  failed: 'The draft could not be read for conflicts.',
  again: 'Try again',
  none: 'Nothing was found that does not fit. That is no proof that all of it does.',
  allDismissed: 'All that was found is dismissed.',
  count: (count: number) =>
    count === 1 ? '1 place where the copy does not fit' : `${count} places where the copy does not fit`,
  kinds: {
    number: 'Numbers',
    name: 'Spelling',
    weekday: 'Calendar',
    sum: 'Sum',
    age: 'Age',
    percentage: 'Share',
    duration: 'Time',
    measure: 'Measure',
    text: 'Text',
  } satisfies Record<ConflictKind, string>,
  goTo: 'Go to these words',
  morePlaces: (count: number) => `and ${count} more`,
  claim: (number: number) => `Claim ${number}`,
  makeClaim: 'Make a claim of it',
  dismiss: 'Dismiss',
  dismissNamed: (sentence: string) => `Dismiss: ${sentence}`,
  dismissReasons: {
    bothRight: 'Both are right',
    twoThings: 'They are two different things',
    asSaid: 'It was said so',
    intended: 'It is meant so',
  },
  otherReason: 'Another reason…',
  reason: 'Why it is no conflict',
  cancel: 'Cancel',
  dismissed: (count: number) => `Dismissed (${count})`,
  notHere: 'not in this draft',
  nobody: 'no name',
  takeBack: 'Take back',
  takeBackNamed: (sentence: string) => `Take back: ${sentence}`,
} as const

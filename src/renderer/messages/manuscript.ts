/** Words of the manuscript. */
export const manuscriptText = {
  label: 'Manuscript. Arrow keys move from word to word, Shift selects, Enter goes to the claim.',
  makeClaim: 'Make claim',
  moveHere: 'Move the claim here',
  split: 'Split here',
  waive: 'Waive',
  unwaive: 'Take waiver back',
  waiveAs: { opinion: 'as opinion', commonKnowledge: 'as common knowledge', noClaim: 'as no claim' },
  selection: 'Selected words',
  selected: (words: string) => `Selected: ${words}`,
  claim: (number: number) => `Claim ${number}`,
  saidBy: (claimant: string) => `Claimant: ${claimant}`,
  claimNumber: (number: number, status: string, words: string) => `Claim ${number}, ${status}: ${words}`,
  strip: 'Coverage along the manuscript',
  paperHead: (title: string, draft: number) =>
    [title, `draft ${draft}`].filter((part) => part !== '').join(', '),
  find: 'Find in the manuscript',
  found: (at: number, all: number) => (all === 0 ? 'not found' : `${at} of ${all}`),
  next: 'Next',
  previous: 'Previous',
  close: 'Close',
} as const

/** Words of the history. */
export const historyText = {
  title: 'History',
  undid: 'Undid: ',
  redid: 'Redid: ',
  nobody: 'no name',
  empty: 'Nothing was done yet.',
  hint: 'Every change to this case, the last one first. Each entry is chained to the one before it by a fingerprint.',
  more: 'Show earlier changes',
  claim: (number: number) => `Claim ${number}`,
  fingerprint: 'Fingerprint',
} as const

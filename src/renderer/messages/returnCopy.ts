const claims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`)

const share = (some: number, all: number): string => {
  if (some < all) return `${some} of them ${some === 1 ? 'stands' : 'stand'}`
  return all === 1 ? 'It stands' : all === 2 ? 'Both stand' : 'All of them stand'
}

/** Words of the dialog from which the copy goes back to the writer. */
export const returnCopyText = {
  title: 'Return the copy',
  original:
    'The writer’s own document, with your findings as comments on the words. All else in it stays as it is.',
  made: 'A Word document made from the text, with your findings as comments on the words: this draft did not come as one.',
  verified: 'Verified claims too, as resolved comments',
  unchecked: 'Claims not checked yet, too',
  tracking: 'Write corrections as tracked changes',
  trackingHint: (count: number) =>
    `Only the words that change are struck and put in, for the editor to accept or reject; the comment stays. ${
      count === 0
        ? 'No correction is proposed yet.'
        : count === 1
          ? '1 correction is proposed.'
          : `${count} corrections are proposed.`
    }`,
  count: (count: number) =>
    count === 0 ? 'No claim has a finding yet: there is nothing to write.' : `Comments on ${claims(count)}.`,
  standing: (there: number, settled: number, all: number) =>
    [
      ...(there === 0
        ? []
        : [`${share(there, all)} there already, and ${there === 1 ? 'is' : 'are'} not written again.`]),
      ...(settled === 0 ? [] : [`On ${claims(settled)} your earlier comment will be marked as resolved.`]),
    ].join(' '),
  name: 'Your name',
  nameHint: 'The comments carry it, and the case keeps it.',
  save: 'Save…',
  writing: 'Writing the copy…',
  saved: (name: string, placed: number) => `Saved as ${name}, with comments on ${claims(placed)}.`,
  savedAgain: (name: string, placed: number, there: number, settled: number) =>
    [
      `Saved as ${name}, with ${placed === 0 ? 'no new comment' : `a new comment on ${claims(placed)}`}.`,
      ...(there === 0 ? [] : [`${there === 1 ? '1 claim had its' : `${there} claims had theirs`} already.`]),
      ...(settled === 0 ? [] : [`On ${claims(settled)} your earlier comment is resolved now.`]),
    ].join(' '),
  tracked: (count: number) =>
    count === 0
      ? 'No correction is a tracked change.'
      : `Corrections of ${claims(count)} are tracked changes.`,
  untracked: (numbers: readonly number[]) =>
    `In the comment alone: the correction of claim ${numbers.join(', ')}. Its words stand in a link, a field or a note, or are changed already.`,
  unplaced: (numbers: readonly number[]) =>
    `Not in it: claim ${numbers.join(', ')}. Word has no comments in notes and the like; the report has them.`,
} as const

/** Words of the claims table. */
export const tableText = {
  label: 'Claims',
  none: 'No claims yet.',
  noneHint: 'Let claims be proposed, or select words in the manuscript and press M.',
  propose: 'Propose claims',
} as const

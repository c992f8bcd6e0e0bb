const claims = (count: number) => (count === 1 ? '1 claim' : `${count.toLocaleString('en')} claims`)

/** The headers of the columns. */
export const columnWords = {
  number: '#',
  status: 'Status',
  claim: 'Claim',
  reasons: 'Why',
  sources: 'Sources',
  claimant: 'Who',
  work: 'Work',
  flags: 'Flags',
  note: 'Note',
  changed: 'Changed',
} as const

/** What a header stands for, said in full. */
export const columnMeanings = {
  number: 'Number of the claim',
  status: 'Status',
  claim: 'The exact words of the claim',
  reasons: 'Why it calls for a check',
  sources: 'How many sources bear on it',
  claimant: 'Claimant: who said it',
  work: 'How far the work on it has come',
  flags: 'Flags, open queries and corrections',
  note: 'Note',
  changed: 'When it was last changed',
} as const

/** The words for flags. */
export const flagWords = {
  legal: 'legal',
  sensitive: 'sensitive',
  openQuery: 'query',
  correction: 'correction',
} as const

/** The words for flags as filters. */
export const flagFilterWords = {
  legal: 'Legal',
  sensitive: 'Sensitive',
  openQuery: 'Open query',
  correction: 'Correction proposed',
} as const

/** The words for what the table groups by. */
export const groupingWords = {
  none: 'No groups',
  status: 'Status',
  claimant: 'Claimant',
  reason: 'Reason',
  work: 'Work',
} as const

/** Words of the claims table. */
export const tableText = {
  label: 'Claims',
  none: 'No claims yet.',
  noneHint: 'Let claims be proposed, or select words in the manuscript and press M.',
  propose: 'Propose claims',
  noneFits: 'No claim fits.',
  clearFilter: 'Clear the filter',
  all: 'all',
  open: 'open',
  openMeaning: 'Not settled yet.',
  statusFilter: 'Show by status',
  search: 'Search claims',
  searchHint: 'Words, notes, claimants, titles of sources',
  more: 'Filter',
  moreCount: (count: number) => `Filter (${count})`,
  group: 'Group',
  groupedBy: (grouping: string) => `Group: ${grouping}`,
  views: 'Views',
  work: 'Work',
  reason: 'Reason',
  flags: 'Flags',
  claimant: 'Claimant',
  sources: 'Sources',
  noSource: 'No source yet',
  noClaimant: 'The article itself',
  noReason: 'No reason',
  morePlaces: (count: number) => (count === 1 ? '+1 place' : `+${count} places`),
  contradicted: 'a source contradicts it',
  sourceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  gone: 'not in this draft',
  was: (status: string) => `Was ${status} before its words changed`,
  hidden: (number: number) => `Claim ${number} is in hand, but the filter hides it.`,
  foldedAway: (number: number) => `Claim ${number} is in hand, but its group is folded.`,
  showIt: 'Show it',
  chooseAll: 'Choose all claims shown',
  choose: (number: number) => `Choose claim ${number}`,
  chosen: (count: number) => `${claims(count)} chosen`,
  chosenLabel: 'Act on the chosen claims',
  letGo: 'Choose none',
  status: 'Status',
  flag: 'Flag',
  link: 'Same claim',
  join: 'Join',
  remove: 'Delete',
  groupLine: (name: string, count: number) => `${name}: ${claims(count)}`,
  shownOf: (shown: number, all: number) =>
    shown === all ? `${claims(all)} shown` : `${shown.toLocaleString('en')} of ${claims(all)} shown`,
  sensitivity: 'Sensitivity',
  aboveThreshold: (shown: number, all: number) =>
    `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} shown · ${(all - shown).toLocaleString('en')} below the threshold`,
  showAll: 'Show all',
  sortedBy: (column: string, isDown: boolean) => `Sorted by ${column}, ${isDown ? 'downwards' : 'upwards'}.`,
  inTextOrder: 'In the order of the text.',
  sortHint: (meaning: string) =>
    `${meaning}. Enter sorts; Shift and the left and right arrows change the width.`,
  columns: 'Columns…',
  columnsTitle: 'Columns',
  moveUp: (column: string) => `Move ${column} up`,
  moveDown: (column: string) => `Move ${column} down`,
  narrower: (column: string) => `Make ${column} narrower`,
  wider: (column: string) => `Make ${column} wider`,
  showColumn: (column: string) => `Show ${column}`,
  asAtFirst: 'As at first',
  done: 'Done',
  saveView: 'Save this view…',
  saveViewTitle: 'Save this view',
  saveViewHint: 'Keeps the columns, the order, the groups and the filter.',
  viewName: 'Name',
  save: 'Save',
  replace: 'Replace',
  cancel: 'Cancel',
  manageViews: 'Rename or delete views…',
  manageViewsTitle: 'Saved views',
  deleteView: (name: string) => `Delete ${name}`,
  rename: 'Rename',
  noViews: 'No view is saved.',
  numberColumn: 'Number',
  pixels: (width: number) => `${width} px`,
  roomLeft: 'the room left',
  nameTaken: 'Another view has this name.',
} as const

/**
 * What a column of a spreadsheet can mean for a claim. `sources`, `places`, `section` and `correctionMade` are columns as
 * Stet's own CSV report writes them.
 */
export const columnRoles = [
  'words',
  'status',
  'link',
  'sourceTitle',
  'claimant',
  'note',
  'correction',
  'correctionReason',
  'correctionMade',
  'sources',
  'places',
  'section',
  'leaveOut',
] as const

/** What one column of a spreadsheet means for a claim. */
export type ColumnRole = (typeof columnRoles)[number]

const several: ReadonlySet<ColumnRole> = new Set(['link', 'sourceTitle', 'note', 'leaveOut'])

/** Gives a column a role; a role that only one column can have is taken from the column that had it. */
export const withRole = (
  roles: readonly ColumnRole[],
  column: number,
  role: ColumnRole,
): readonly ColumnRole[] =>
  roles.map((had, at) => (at === column ? role : had === role && !several.has(role) ? 'leaveOut' : had))

/** The columns of the claims table, in their first order. */
export const columnIds = [
  'number',
  'status',
  'claim',
  'reasons',
  'sources',
  'claimant',
  'work',
  'flags',
  'note',
  'changed',
] as const

/** The id of a column. */
export type ColumnId = (typeof columnIds)[number]

/** The width of a column in pixels: at first, and the least that still says something. */
export const columnWidths: Readonly<Record<ColumnId, { readonly first: number; readonly least: number }>> = {
  number: { first: 44, least: 40 },
  status: { first: 142, least: 36 },
  claim: { first: 280, least: 120 },
  reasons: { first: 96, least: 48 },
  sources: { first: 74, least: 44 },
  claimant: { first: 104, least: 48 },
  work: { first: 80, least: 48 },
  flags: { first: 112, least: 48 },
  note: { first: 176, least: 48 },
  changed: { first: 120, least: 48 },
}

/** No column grows beyond this. */
export const widestColumn = 1200

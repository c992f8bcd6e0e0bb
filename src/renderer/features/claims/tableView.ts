import * as z from 'zod'
import { columnIds, columnWidths, widestColumn, type ColumnId } from './columnIds'
import { filterSchema, noFilter } from './filter'
import { groupings } from './groupRows'

/** The schema of how the table is laid out: which columns in which order, how wide, what comes first, in which groups. */
export const viewSchema = z.object({
  /** All columns in their order; those that are hidden keep their place. */
  order: z.array(z.enum(columnIds)),
  hidden: z.array(z.enum(columnIds)),
  /** Widths that a person has set, in pixels. */
  widths: z.partialRecord(z.enum(columnIds), z.number().min(20).max(widestColumn)),
  /** Null: in the order of the text. */
  sort: z.object({ column: z.enum(columnIds), isDown: z.boolean() }).nullable(),
  group: z.enum(groupings),
  filter: filterSchema,
})

/** How the table is laid out. */
export type TableView = z.infer<typeof viewSchema>

/** The schema of the saved views. */
export const savedViewsSchema = z.array(z.object({ name: z.string().min(1).max(80), view: viewSchema }))

/** The views that a person has saved by name. */
export type SavedViews = z.infer<typeof savedViewsSchema>

/** The layout with which the table first stands: what fits beside a manuscript without scrolling to the side. */
export const firstView: TableView = {
  order: [...columnIds],
  hidden: ['work', 'flags', 'note', 'changed'],
  widths: {},
  sort: null,
  group: 'none',
  filter: noFilter,
}

/** Every column once, the number first: what a view that was saved by another version may have missed is put in. */
export function completeOrder(order: readonly ColumnId[]): readonly ColumnId[] {
  const named = [...new Set(order)].filter((id) => id !== 'number')
  return ['number', ...named, ...columnIds.filter((id) => id !== 'number' && !named.includes(id))]
}

/** The columns that are shown, in order; number and claim always are. */
export const shownColumns = (view: Pick<TableView, 'order' | 'hidden'>): readonly ColumnId[] =>
  completeOrder(view.order).filter((id) => canHide(id) === false || !view.hidden.includes(id))

/** Says whether a column may be hidden: without number and claim a row does not say what it is. */
export const canHide = (id: ColumnId): boolean => id !== 'number' && id !== 'claim'

/** Moves a column one place among all; the number stays first. */
export function moveColumn(order: readonly ColumnId[], id: ColumnId, by: 1 | -1): ColumnId[] {
  const all = [...completeOrder(order)]
  const from = all.indexOf(id)
  const to = from + by
  const other = all[to]
  if (from < 1 || to < 1 || other === undefined) return all
  all[from] = other
  all[to] = id
  return all
}

/** The width of a column in a view, in pixels. */
export const widthOf = (view: Pick<TableView, 'widths'>, id: ColumnId): number =>
  view.widths[id] ?? columnWidths[id].first

/** A width that a column may have. */
export const fitWidth = (id: ColumnId, width: number): number =>
  Math.round(Math.max(columnWidths[id].least, Math.min(widestColumn, width)))

import type { Case } from '../../../shared/records/case'

/** The shelves that cases lie on. */
export const shelves = ['active', 'archived', 'deleted'] as const

/** A shelf of cases. */
export type Shelf = (typeof shelves)[number]

/** Says whether a case lies on a shelf. */
export const onShelf = (one: Pick<Case, 'archivedAt' | 'deletedAt'>, shelf: Shelf): boolean =>
  (one.deletedAt ? 'deleted' : one.archivedAt ? 'archived' : 'active') === shelf

import type { SavedViews, TableView } from './tableView'

const likeName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()

/** Says whether a view with this name is saved; case does not part names. */
export const isSaved = (saved: SavedViews, name: string): boolean =>
  saved.some((one) => likeName(one.name, name))

/** Saves a view by name, in the place of one with the same name. */
export function saveView(saved: SavedViews, name: string, view: TableView): SavedViews {
  const made = { name: name.trim(), view }
  return isSaved(saved, name) ? saved.map((one) => (likeName(one.name, name) ? made : one)) : [...saved, made]
}

/** Gives a saved view another name; the same list when the name is empty or another view has it. */
export function renameView(saved: SavedViews, from: string, to: string): SavedViews {
  const others = saved.filter((one) => one.name !== from)
  if (to.trim() === '' || isSaved(others, to)) return saved
  return saved.map((one) => (one.name === from ? { ...one, name: to.trim() } : one))
}

/** Forgets a saved view. */
export const deleteView = (saved: SavedViews, name: string): SavedViews =>
  saved.filter((one) => one.name !== name)

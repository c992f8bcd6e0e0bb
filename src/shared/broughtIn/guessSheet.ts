import type { ReportWords } from '../report/words'
import { guessColumns } from './guessColumns'
import type { LocateWords } from './locateWords'
import { withRole, type ColumnRole } from './roles'

/** So many rows tell which column has the claims. */
const telling = 200

/** Says whether the first row of a spreadsheet names its columns, as far as one can tell. */
export function guessHead(
  rows: readonly (readonly string[])[],
  locate: LocateWords,
  words: ReportWords,
): boolean {
  const [first = []] = rows
  if (guessColumns(first, rows.slice(1, telling), words).some((role) => role !== 'leaveOut')) return true
  return !first.some((cell) => /\s/.test(cell.trim()) && locate(cell).length > 0)
}

/**
 * Guesses what each column of a spreadsheet means: by its name, and where no name says which one has the words of the
 * claims, by what stands in the draft. A name is empty where the first row names no columns.
 */
export function guessRoles(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  locate: LocateWords,
  words: ReportWords,
): readonly ColumnRole[] {
  const some = rows.slice(0, telling)
  const roles = guessColumns(names, some, words)
  if (roles.includes('words')) return roles
  const hits = names.map((_, at) => some.filter((row) => locate(row[at] ?? '').length > 0).length)
  const most = Math.max(0, ...hits)
  return most === 0 ? roles : withRole(roles, hits.indexOf(most), 'words')
}

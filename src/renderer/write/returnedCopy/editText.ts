/** A stretch of a text (UTF-16, end exclusive) that gives way to markup; an empty one is where markup is put in. */
export type Edit = { readonly from: number; readonly to: number; readonly markup: string }

/** Makes edits that do not overlap; those at the same place stay in the order in which they are given. */
export function editText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to, markup } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, from), markup)
    at = to
  }
  return [...pieces, text.slice(at)].join('')
}

/** Draws one named highlight of the page over some ranges, instead of what it had; the text flow is not touched. */
export function drawOver(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

const highlight = (name: string): Highlight => {
  const there = CSS.highlights.get(name)
  if (there) return there
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}

/** Adds a range to a named highlight; answers with what takes it away again. */
export function drawAlso(name: string, range: StaticRange): () => void {
  highlight(name).add(range)
  return () => highlight(name).delete(range)
}

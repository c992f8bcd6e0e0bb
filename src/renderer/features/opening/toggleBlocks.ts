/** Drops a block that is kept or keeps one that is dropped, and does the same with all from another block to it. */
export function toggleBlocks(dropped: ReadonlySet<number>, from: number, index: number): ReadonlySet<number> {
  const next = new Set(dropped)
  const isDropping = !dropped.has(index)
  for (let at = Math.min(from, index); at <= Math.max(from, index); at++) {
    if (isDropping) next.add(at)
    else next.delete(at)
  }
  return next
}

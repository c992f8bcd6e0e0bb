/** Puts an index among ascending ones in its place, if it is not there; -1 stands for none. */
export function withPinned(indices: readonly number[], pinned: number): number[] {
  if (pinned < 0 || indices.includes(pinned)) return [...indices]
  const before = indices.filter((index) => index < pinned)
  return [...before, pinned, ...indices.slice(before.length)]
}

import type { Proposal } from './analysis'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Groups proposals that say the same words of some length, so that they can be checked once. Indices into `proposals`. */
export function findRepeats(text: string, proposals: readonly Proposal[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  proposals.forEach(({ start, end }, at) => {
    const key = plain(text.slice(start, end))
    if (key.split(' ').length < 4) return
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

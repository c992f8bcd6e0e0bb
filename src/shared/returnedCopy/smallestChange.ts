import { findWords } from '../article/words'

/** A change of a text: what stands from `start` to `end` (UTF-16, end exclusive) gives way to `wording`. */
export type WordChange = { readonly start: number; readonly end: number; readonly wording: string }

/** Whole words, and between them one character each. */
function unitsOf(text: string): readonly string[] {
  const bounds = findWords(text, [{ kind: 'paragraph', level: 0, start: 0, end: text.length }])
  const units: string[] = []
  let at = 0
  for (let index = 0; index < bounds.length; index += 2) {
    const [start = at, end = at] = [bounds[index], bounds[index + 1]]
    units.push(...Array.from(text.slice(at, start)), text.slice(start, end))
    at = end
  }
  return [...units, ...Array.from(text.slice(at))]
}

/**
 * The smallest change in whole words that makes `after` of `before`: what both begin and end with stays, because an
 * editor who accepts a change wants to see what is different and nothing else. One stretch, so that it is accepted in
 * one go. Offsets are those of `before`; null where the two are the same.
 */
export function smallestChange(before: string, after: string): WordChange | null {
  if (before === after) return null
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  let foot = 0
  while (foot < most - head && old[old.length - 1 - foot] === now[now.length - 1 - foot]) foot++
  const lengthOf = (units: readonly string[]) => units.join('').length
  return {
    start: lengthOf(old.slice(0, head)),
    end: before.length - lengthOf(old.slice(old.length - foot)),
    wording: now.slice(head, now.length - foot).join(''),
  }
}

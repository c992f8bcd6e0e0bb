import * as z from 'zod'

/** A stretch of a text as the sets write it: UTF-16 offsets, the end exclusive. */
export type Pair = readonly [number, number]

/** A stretch as it stands in a file. */
export const pairSchema = z.tuple([z.int(), z.int()]).readonly()

/** What a task is scored by, each figure under its name. */
export type Figures = Readonly<Record<string, number>>

/** The answers to a set, by the id of the line. */
export type Answers = ReadonlyMap<string, unknown>

/** How many UTF-16 units two stretches share. */
export const sharedBy = (one: Pair, other: Pair): number =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]))

/** A stretch without the white space around its words. */
export function trimPair(text: string, [start, end]: Pair): Pair {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return [from, from + words.trim().length]
}

/** A share, or 0 where there is nothing to have a share of. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and their harmonic mean, from counts of what is right, what was answered and what was wanted. */
export function balance(right: number, answered: number, wanted: number) {
  const precision = shareOf(right, answered)
  const recall = shareOf(right, wanted)
  return { precision, recall, f1: shareOf(2 * precision * recall, precision + recall) }
}

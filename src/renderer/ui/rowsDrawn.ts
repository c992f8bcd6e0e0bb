import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** The rows of a long list that are drawn: those in sight, and those that have to be there all the same; ascending. */
export const rowsDrawn = (range: Range, held: readonly number[]): number[] =>
  [...new Set([...defaultRangeExtractor(range), ...held])]
    .filter((index) => index < range.count)
    .toSorted((a, b) => a - b)

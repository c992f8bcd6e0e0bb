import type { Stand, Standing } from '../../../shared/workflow/standing'

/** The claims whose words hold an offset, the one with the fewest words first. */
export const claimsAt = (standing: Standing, offset: number): readonly Stand[] =>
  standing
    .touching({ start: offset, end: offset + 1 })
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))

import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import type { Id } from '../../../shared/records/id'
import { statuses } from '../../../shared/records/status'
import { isSettled } from '../../../shared/workflow/settled'
import { rangesOf, type TextNodes } from './offsets'

/** Draws claims as highlights of the page: the text flow is not touched, and overlapping claims stay legible. */
export type ClaimMarks = {
  /** Draws what changed since the last time; unchanged claims cost nothing but a look. */
  readonly draw: (claims: readonly Claim[], coverageShown: boolean) => void
  readonly clear: () => void
}

type Drawn = {
  readonly claim: Claim
  readonly names: readonly string[]
  readonly ranges: readonly StaticRange[]
}

const highlight = (name: string): Highlight => {
  const there = CSS.highlights.get(name)
  if (there) return there
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}

/** The names of the highlights that claims are drawn with. */
export const markNames: readonly string[] = [...statuses.map((status) => `mark-${status}`), 'mark-struck']

const namesFor = (claim: Claim, coverageShown: boolean): readonly string[] =>
  coverageShown && isSettled(claim) ? ['mark-struck'] : [`mark-${claim.status}`]

/** Makes the marks of one draft. */
export function makeClaimMarks(draftId: Id<'draft'>, blocks: readonly Block[], nodes: TextNodes): ClaimMarks {
  const drawn = new Map<string, Drawn>()
  let wasShown = false

  const erase = (one: Drawn) => {
    for (const name of one.names) for (const range of one.ranges) highlight(name).delete(range)
  }
  return {
    draw: (claims, coverageShown) => {
      const here = new Set(claims.map((claim) => claim.id as string))
      for (const [id, one] of drawn) {
        if (here.has(id)) continue
        erase(one)
        drawn.delete(id)
      }
      for (const claim of claims) {
        const before = drawn.get(claim.id)
        if (before?.claim === claim && wasShown === coverageShown) continue
        if (before) erase(before)
        const names = namesFor(claim, coverageShown)
        const ranges =
          before && before.claim.places === claim.places
            ? before.ranges
            : claim.places
                .filter((place) => place.draftId === draftId)
                .flatMap((place) => rangesOf(place, blocks, nodes))
        for (const name of names) for (const range of ranges) highlight(name).add(range)
        drawn.set(claim.id, { claim, names, ranges })
      }
      wasShown = coverageShown
    },
    clear: () => {
      drawn.clear()
      for (const name of markNames) CSS.highlights.delete(name)
    },
  }
}

/** Draws one named highlight over some ranges, instead of what it had. */
export function drawOver(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

import type { Draft } from './draft'

/**
 * Leaves out what stands inside somebody's statement and is no statement itself: of "Hart said Ford wants a bridge" that
 * Ford wants it. `drafts`: in any order; the answer keeps it.
 */
export function withoutInner(drafts: readonly Draft[]): readonly Draft[] {
  const byStart = drafts.toSorted((a, b) => a.content.start - b.content.start)
  const inner = new Set<Draft>()
  // The content that reaches furthest of those that begin before a cue.
  let furthest: Draft | null = null
  let next = 0
  for (const draft of drafts.toSorted((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))) {
    const { cue } = draft
    if (!cue) continue
    for (; next < byStart.length; next++) {
      const outer = byStart[next]
      if (!outer || outer.content.start > cue.start) break
      if (!furthest || outer.content.end > furthest.content.end) furthest = outer
    }
    const isInside = furthest && furthest !== draft && cue.end <= furthest.content.end
    if (isInside && !draft.says) inner.add(draft)
  }
  return drafts.filter((draft) => !inner.has(draft))
}

import type { Conflict } from '../claims/analysis'
import type { Claim } from '../records/claim'
import type { Dismissal } from '../records/dismissal'
import type { Id } from '../records/id'
import type { Guard, Where } from './holdBack'
import type { ReportConflicts } from './report'

/** The conflicts inside the copy: those that stand (null while the copy has not been read for them), and those dismissed. */
export type KnownConflicts = {
  readonly open: readonly Conflict[] | null
  readonly dismissed: readonly Dismissal[]
}

const where: Where = { claim: null, field: 'conflict' }

/** Conflicts as a report shows them; an open one with the numbers of the claims that hold words of it. */
export function describeConflicts(
  { open, dismissed }: KnownConflicts,
  claims: readonly Claim[],
  draftId: Id<'draft'>,
  guard: Guard,
): ReportConflicts {
  const said = (values: readonly string[]) => values.map((value) => guard.copy(value, where))
  return {
    open:
      open?.map(({ kind, values, places }) => ({
        kind,
        values: said(values),
        claims: claims
          .filter((claim) =>
            claim.places.some(
              (one) =>
                one.draftId === draftId &&
                places.some((place) => place.start < one.end && one.start < place.end),
            ),
          )
          .map(({ number }) => number),
      })) ?? null,
    dismissed: dismissed.map(({ kind, values, reason, by, at }) => ({
      kind,
      values: said(values),
      reason: guard.desk(reason, where),
      by: guard.copy(by, where),
      at,
    })),
  }
}

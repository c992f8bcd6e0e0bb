import type { Case } from './case'
import type { Claim } from './claim'
import type { Draft } from './draft'
import type { Evidence } from './evidence'
import type { Query } from './query'
import type { Source } from './source'
import type { Waiver } from './waiver'

/** All records of one case, as the database holds them; the history stands apart. */
export type CaseRecords = {
  readonly case: Case
  /** Oldest first; the one under check is the one that `case.draftId` names. */
  readonly drafts: readonly Draft[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly evidence: readonly Evidence[]
  readonly queries: readonly Query[]
  readonly waivers: readonly Waiver[]
}

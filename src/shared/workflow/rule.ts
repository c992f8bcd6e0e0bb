import type { Case } from '../records/case'
import type { Claim } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Difference, TableName } from '../records/entry'
import type { Evidence } from '../records/evidence'
import type { Id } from '../records/id'
import type { Query } from '../records/query'
import type { Source } from '../records/source'
import type { Waiver } from '../records/waiver'
import type { Result } from '../result'
import type { Refusal } from './change'

/** The record type of each table. */
export type RecordOf = {
  readonly cases: Case
  readonly drafts: Draft
  readonly claims: Claim
  readonly sources: Source
  readonly evidence: Evidence
  readonly queries: Query
  readonly waivers: Waiver
}

/** Records that a rule must see before it can judge: by id, or all that have a value in a field. */
export type Need =
  | { readonly table: TableName; readonly ids: readonly string[] }
  | {
      readonly table: TableName
      readonly where: 'caseId' | 'claimId' | 'sourceId'
      readonly equals: readonly string[]
    }

/** The records that were asked for, by table and id. */
export type Seen = { readonly [Name in TableName]: ReadonlyMap<string, RecordOf[Name]> }

/** What comes from the edges: the moment, the person, fresh ids. */
export type Act = {
  readonly caseId: Id<'case'>
  readonly at: string
  readonly by: string
  readonly newId: <Kind extends string>() => Id<Kind>
}

/** What a rule allows: the differences to write, how many things that are for a person, and what names it further. */
export type Allowed = {
  readonly differences: readonly Difference[]
  readonly count: number
  readonly detail: string
}

/** A text as the detail of an entry, which holds 200 units: what is too long is cut between letters. */
export const detailOf = (text: string): string => text.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')

/** One record made, altered or removed. Records are plain JSON by their schemas. */
export const difference = <Name extends TableName>(
  table: Name,
  before: RecordOf[Name] | null,
  after: RecordOf[Name] | null,
): Difference => ({
  table,
  id: (after ?? before)?.id ?? '',
  // The schemas of records/ allow JSON values only; the type system cannot see that through `readonly`.
  before: before as unknown as Difference['before'],
  after: after as unknown as Difference['after'],
})

/** A rule: pure, from a change and the records it needs to the differences, or to a refusal. */
export type Rule<One> = {
  readonly needs: (change: One, caseId: string) => readonly Need[]
  readonly judge: (change: One, seen: Seen, act: Act) => Result<Allowed, Refusal>
}

import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'
import { groupBy } from '../../shared/groupBy'
import type { Case } from '../../shared/records/case'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Evidence } from '../../shared/records/evidence'
import type { Id } from '../../shared/records/id'
import type { Query } from '../../shared/records/query'
import type { Source } from '../../shared/records/source'
import type { Waiver } from '../../shared/records/waiver'
import type { Result } from '../../shared/result'
import type { Change, Refusal } from '../../shared/workflow/change'
import type { ProposedSources } from '../../shared/proposedSources/proposeSources'
import type { Coverage } from '../../shared/workflow/coverage'
import type { CaseNow } from '../db/caseReader'
import type { Head } from '../db/database'
import type { Written } from '../db/handed'
import { useCaseNow } from '../db/hooks'
import { sayRefusal } from '../messages/changes'
import { useServices } from '../services'
import { useNotices } from '../view/notices'
import { layStanding, type Standing } from '../../shared/workflow/standing'
import { useBelow } from './useBelow'
import { useCoverage } from './useCoverage'
import { usePlaced } from './usePlaced'
import { useProposed } from './useProposed'
import { useReading, type Reading } from './useReading'

/** The case that the desk shows: its records, live, and what follows from them. */
export type CaseInHand = {
  readonly case: Case
  readonly draft: Draft
  readonly drafts: readonly Draft[]
  /** By number. */
  readonly claims: readonly Claim[]
  /** Where they stand in the draft; the very same as long as none is made, moved or deleted. */
  readonly standing: Standing
  /** The ids of proposed claims that nobody has worked on and that call less for a check than the person wants to see. */
  readonly below: ReadonlySet<string>
  readonly claimsById: ReadonlyMap<string, Claim>
  readonly sources: readonly Source[]
  readonly sourcesById: ReadonlyMap<string, Source>
  readonly evidence: readonly Evidence[]
  /** Evidence by the claim it bears on. */
  readonly evidenceByClaim: ReadonlyMap<string, readonly Evidence[]>
  readonly queries: readonly Query[]
  readonly queriesByClaim: ReadonlyMap<string, readonly Query[]>
  readonly waivers: readonly Waiver[]
  readonly head: Head
  /** The words of the draft as pairs of offsets; empty until they are counted. */
  readonly words: Uint32Array
  readonly coverage: Coverage
  readonly proposed: ProposedSources
  /** What the engine says of the draft, and the way to ask it again. */
  readonly reading: Reading
  readonly readAgain: () => void
  /** Does a change to this case; a refusal is told to the person and answered too. */
  readonly apply: (change: Change) => Promise<Result<Written, Refusal>>
  readonly undo: () => Promise<Result<Written, Refusal>>
  readonly redo: () => Promise<Result<Written, Refusal>>
}

const nothingYet: Omit<CaseNow, 'case' | 'head'> & Partial<Pick<CaseNow, 'case' | 'head'>> = {
  drafts: [],
  claims: [],
  sources: [],
  evidence: [],
  queries: [],
  waivers: [],
}

const CaseContext = createContext<CaseInHand | null>(null)

const byClaim = <Row extends { readonly claimId: string }>(rows: readonly Row[]) =>
  groupBy(rows, (one): string => one.claimId)

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id as string, row]))

/** Holds a case open for all that stands inside; `loading` and `missing` are shown until it is there. */
export function CaseInHandProvider(props: {
  readonly caseId: Id<'case'>
  readonly loading: ReactNode
  readonly missing: ReactNode
  readonly children: ReactNode
}) {
  const { door } = useServices()
  const { caseId } = props
  const tell = useNotices((notices) => notices.tell)

  const now = useCaseNow(caseId)
  const { case: theCase, drafts, claims, sources, evidence, queries, waivers, head } = now ?? nothingYet

  const draft = drafts.find((one) => one.id === theCase?.draftId)
  const placed = usePlaced(claims)
  const standing = useMemo(() => layStanding(placed, draft?.id), [placed, draft?.id])
  const { words, coverage } = useCoverage(draft, placed, claims, waivers)
  const proposed = useProposed(
    draft,
    theCase?.language ?? '',
    standing,
    { claims, evidence, sources },
    theCase?.remarksDone,
  )
  // The words are counted by the same worker, and are waited for on the screen.
  const [reading, readAgain] = useReading(theCase, draft, words.length > 0 || draft?.text === '')
  const claimsById = useMemo(() => byId(claims), [claims])
  const sourcesById = useMemo(() => byId(sources), [sources])
  const evidenceByClaim = useMemo(() => byClaim(evidence), [evidence])
  const queriesByClaim = useMemo(() => byClaim(queries), [queries])

  const below = useBelow(claims, evidenceByClaim, queriesByClaim)

  const told = useCallback(
    async (doing: Promise<Result<Written, Refusal>>) => {
      const done = await doing
      if (!done.ok && done.failure.kind !== 'nothingToDo') tell('error', sayRefusal(done.failure))
      return done
    },
    [tell],
  )
  const apply = useCallback((change: Change) => told(door.apply(caseId, change)), [told, door, caseId])
  const undo = useCallback(() => told(door.undo(caseId)), [told, door, caseId])
  const redo = useCallback(() => told(door.redo(caseId)), [told, door, caseId])

  if (now === null) return props.missing
  if (!theCase || !head || !draft) return props.loading
  return (
    <CaseContext
      value={{
        case: theCase,
        draft,
        drafts,
        claims,
        standing,
        below,
        claimsById,
        sources,
        sourcesById,
        evidence,
        evidenceByClaim,
        queries,
        queriesByClaim,
        waivers,
        head,
        words,
        coverage,
        proposed,
        reading,
        readAgain,
        apply,
        undo,
        redo,
      }}
    >
      {props.children}
    </CaseContext>
  )
}

/** The case in hand. */
export function useCaseInHand(): CaseInHand {
  const value = use(CaseContext)
  if (!value) throw new Error('useCaseInHand outside of CaseInHandProvider')
  return value
}

import { dropBlocks, type BlockText } from '../../shared/article/dropBlocks'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import { carryDraft, type CarriedDraft } from '../../shared/drafts/carryDraft'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Claim } from '../../shared/records/claim'
import type { Id } from '../../shared/records/id'
import { spansToCarry } from '../../shared/workflow/nextDraft/carryCase'
import { planNextDraft, draftAgain, type Plan } from '../../shared/workflow/nextDraft/planNextDraft'
import type { TellProgress } from './analyseTelling'

/** How far the planning of a next draft has come: it is compared with the drafts before, then read for new claims. */
export type PlanProgress =
  { readonly kind: 'comparing' } | { readonly kind: 'reading'; readonly share: number }

/** Hears how far the planning has come; answers whether it is still wanted. */
export type TellPlanProgress = (progress: PlanProgress) => boolean | Promise<boolean>

/** What the planning needs: what was read and what of it the person keeps, and the way to read it for claims. */
export type ToPlan = {
  readonly records: CaseRecords
  readonly draftId: Id<'draft'>
  readonly read: BlockText
  readonly dropped: ReadonlySet<number>
  /** The claims of an earlier draft, as they stood there. */
  readonly claimsOf: (draftId: Id<'draft'>) => Promise<readonly Claim[]>
  readonly analyse: (article: ArticleText, tell: TellProgress) => Promise<Analysis | null>
}

/** Plans the loading of a case's next draft and tells how far it has come, step by step; null when it is no longer wanted. */
export async function planTelling(
  { records, draftId, read, dropped, claimsOf, analyse }: ToPlan,
  tell: TellPlanProgress,
): Promise<Plan | null> {
  const next = { id: draftId, ...dropBlocks(read, dropped) }
  const { date, language } = records.case
  const known = new Map(records.drafts.map((draft) => [draft.id, draft]))
  const ways: CarriedDraft[] = []
  for (const { draftId: from, spans } of spansToCarry(records)) {
    if (!(await tell({ kind: 'comparing' }))) return null
    // A draft that is not there has nothing to carry: its spans are gone.
    ways.push(carryDraft(known.get(from) ?? { text: '', blocks: [] }, next, spans))
  }
  // What is the same to the letter holds nothing new, and is not loaded.
  if (ways[0]?.sameness === 'exact') return planNextDraft(records, next, ways, [], [])
  if (!(await tell({ kind: 'reading', share: 0 }))) return null
  const analysis = await analyse({ text: next.text, blocks: next.blocks, date, language }, ({ share }) =>
    tell({ kind: 'reading', share }),
  )
  if (!analysis) return null
  const again = draftAgain(records, next)
  return planNextDraft(records, next, ways, analysis.proposals, again ? await claimsOf(again.id) : [])
}

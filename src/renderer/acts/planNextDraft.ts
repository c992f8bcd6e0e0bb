import { dropBlocks } from '../../shared/article/dropBlocks'
import type { CarriedDraft } from '../../shared/drafts/carryDraft'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Draft } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Change } from '../../shared/workflow/change'
import { carryCase, spansToCarry } from '../../shared/workflow/nextDraft/carryCase'
import { countFates, type Fates } from '../../shared/workflow/nextDraft/countFates'
import { readDraftOf } from '../caseInHand/readings'
import { carryDraft } from '../engine/engine'
import type { ReadDraft } from '../read/readDraft'
import { proposeFor } from '../engine/proposeFor'

/** What loading a draft would do, worked out before anything is stored. */
export type Plan = {
  readonly number: number
  readonly sameness: CarriedDraft['sameness']
  readonly sameShare: number
  readonly fates: Fates
  readonly draftId: Id<'draft'>
  readonly text: string
  readonly blocks: Draft['blocks']
  readonly remarks: Draft['remarks']
  readonly change: Omit<Extract<Change, { kind: 'openDraft' }>, 'draft'>
}

/** Works out what becomes of a case's claims and waivers when its next draft is what was read. */
export async function planNextDraft(
  records: CaseRecords,
  read: ReadDraft,
  dropped: ReadonlySet<number>,
  draftId: Id<'draft'>,
): Promise<Plan | null> {
  const { text, blocks, remarks } = dropBlocks(read, dropped)
  const { date, language } = records.case
  const known = new Map(records.drafts.map((draft) => [draft.id, draft]))
  const steps = spansToCarry(records).map(({ draftId: from, spans }) => ({ draft: known.get(from), spans }))
  const [analysis, ways] = await Promise.all([
    readDraftOf({ date, language }, { id: draftId, text, blocks }),
    // A draft that is not there has nothing to carry: its spans are gone.
    Promise.all(
      steps.map(({ draft, spans }) => carryDraft(draft ?? { text: '', blocks: [] }, { text, blocks }, spans)),
    ),
  ])
  const [now] = ways
  if (!now || !steps[0]?.draft) return null
  const { carried, waivers, claims, waiverCount, isFresh } = carryCase(records, { id: draftId, text }, ways)
  const proposed = proposeFor(draftId, text, {
    ...analysis,
    proposals: analysis.proposals.filter(isFresh),
  })
  return {
    number: Math.max(...records.drafts.map((draft) => draft.number)) + 1,
    sameness: now.sameness,
    sameShare: now.sameShare,
    fates: countFates(claims, carried, {
      text,
      fresh: now.fresh,
      proposed: proposed.length,
      waivers: [waiverCount, waivers.length],
    }),
    draftId,
    text,
    blocks: [...blocks],
    remarks: [...remarks],
    change: { kind: 'openDraft', from: records.case.draftId, carried, waivers, claims: proposed },
  }
}

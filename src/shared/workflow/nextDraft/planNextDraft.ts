import type { BlockText } from '../../article/dropBlocks'
import type { Proposal } from '../../claims/analysis'
import type { CarriedDraft } from '../../drafts/carryDraft'
import type { DraftText } from '../../drafts/draftWords'
import { isExactly, type Sameness } from '../../drafts/sameDraft'
import { digestOf } from '../../records/chain'
import type { CaseRecords } from '../../records/caseRecords'
import type { Claim } from '../../records/claim'
import type { Draft } from '../../records/draft'
import type { Id } from '../../records/id'
import { makeTouching } from '../../touching'
import type { CarriedClaim, Change } from '../change'
import { proposeFor } from '../proposeFor'
import { carryCase } from './carryCase'
import { countFates, type Fates } from './countFates'
import { isSameAgain } from './isSameAgain'

/** What a person is told of a draft before it is stored. */
export type Outlook = {
  readonly draftId: Id<'draft'>
  /** The number that the draft would have. */
  readonly number: number
  readonly sameness: Sameness
  /** The same text with the same remarks: there is nothing to load. */
  readonly isSameAgain: boolean
  /** The number of the draft before the last one whose text this is again, to the letter; null when it is none. */
  readonly again: number | null
  /** The share of words that stand in both drafts, 0 to 1. */
  readonly sameShare: number
  readonly fates: Fates
}

/** What loading a draft would do: what is told of it, and the change, to which the kept original is still wanting. */
export type Plan = {
  readonly outlook: Outlook
  readonly next: BlockText
  readonly change: Omit<Extract<Change, { kind: 'openDraft' }>, 'draft'>
}

/** The draft before the last one whose text the next one is again, to the letter. */
export const draftAgain = ({ case: { draftId }, drafts }: CaseRecords, next: DraftText): Draft | undefined =>
  drafts.findLast((one) => one.id !== draftId && isExactly(one, next))

/** Carried claims with what calls for a check in their new words, as the engine reads these. */
function withReasons(
  carried: readonly CarriedClaim[],
  proposals: readonly Proposal[],
): readonly CarriedClaim[] {
  const touching = makeTouching(proposals)
  return carried.map((one) => {
    const [first] = one.to
    const place = one.back?.[0] ?? (first?.kind === 'reworded' ? first.place : undefined)
    const reasons = place ? touching(place).flatMap((proposal) => proposal.reasons) : []
    return reasons.length > 0 ? { ...one, reasons } : one
  })
}

/**
 * Plans the loading of a case's next draft. In: its records, the draft, what was carried of each item of `spansToCarry`,
 * the engine's proposals for the whole draft, of which those on new words become claims, and the claims of the draft that
 * is the same again (`draftAgain`) as they stood there. Pure; throws nothing.
 */
export function planNextDraft(
  records: CaseRecords,
  next: BlockText & { readonly id: Id<'draft'> },
  ways: readonly CarriedDraft[],
  proposals: readonly Proposal[],
  stood: readonly Claim[],
): Plan {
  const { id: draftId, text, blocks, remarks } = next
  const { draftId: from } = records.case
  const { carried, waivers, claims, waiverCount, aroundCount, isFresh } = carryCase(
    records,
    next,
    ways,
    stood,
  )
  const proposed = proposeFor(draftId, text, proposals.filter(isFresh))
  const before = records.drafts.find((draft) => draft.id === from)
  const fates = countFates(claims, carried, {
    text,
    fresh: ways[0]?.fresh ?? [],
    around: aroundCount,
    proposed: proposed.length,
    waivers: [waiverCount, waivers.length],
  })
  return {
    outlook: {
      draftId,
      number: Math.max(...records.drafts.map((draft) => draft.number)) + 1,
      sameness: ways[0]?.sameness ?? 'different',
      isSameAgain: before !== undefined && isSameAgain(before, { digest: digestOf(text), remarks }),
      again: draftAgain(records, next)?.number ?? null,
      sameShare: ways[0]?.sameShare ?? 0,
      fates,
    },
    next: { text, blocks, remarks },
    change: { kind: 'openDraft', from, carried: withReasons(carried, proposals), waivers, claims: proposed },
  }
}

import type { Case } from '../records/case'
import type { Claim, Correction, Reason } from '../records/claim'
import type { Dismissal } from '../records/dismissal'
import type { Draft } from '../records/draft'
import type { Evidence } from '../records/evidence'
import type { Id } from '../records/id'
import type { Place } from '../records/place'
import type { Query } from '../records/query'
import type { Contact, Source } from '../records/source'
import type { Status, Work } from '../records/status'
import type { Waiver } from '../records/waiver'

/** What a person may set on a case. */
export type CasePatch = Partial<
  Pick<Case, 'title' | 'byline' | 'publication' | 'date' | 'language' | 'checker'>
>
/** What a person may set on claims directly, status and work apart. */
export type ClaimPatch = Partial<Pick<Claim, 'note' | 'claimant' | 'legal' | 'sensitive' | 'kind'>>
/** What a person says of a source; the rest is given by the door. */
export type SourceFields = Omit<Source, 'id' | 'caseId' | 'createdAt' | 'contacts'>
/** What a person says of evidence. */
export type EvidenceFields = Pick<Evidence, 'stance' | 'locator' | 'words' | 'note'>
/** What is set of evidence, over what is there; of the locator too. */
export type EvidencePatch = Partial<Omit<EvidenceFields, 'locator'>> & {
  readonly locator?: Partial<EvidenceFields['locator']>
}
/** A claim as it is first put into a case. */
export type NewClaim = Pick<Claim, 'places' | 'kind' | 'reasons' | 'worthiness' | 'origin' | 'claimant'>

/** What became of one place of a claim in the next draft; `gone` and `ambiguous` have none for now. */
export type CarriedPlace =
  | { readonly kind: 'unchanged' | 'moved' | 'reworded'; readonly place: Place }
  | { readonly kind: 'gone' | 'ambiguous' }

/** What became of a claim in the next draft: one outcome for each place that it had in the draft before, in order. */
export type CarriedClaim = {
  readonly claimId: Id<'claim'>
  readonly from: readonly Place[]
  readonly to: readonly CarriedPlace[]
  /**
   * Where the words that it had in an earlier draft stand again, one place for each of then; absent when they do not.
   */
  readonly back?: readonly Place[]
  /** What calls for a check in its new words; absent where they are the same, or nothing was found. */
  readonly reasons?: readonly Reason[]
}

/** A source that a remark of the writer proposed on a claim, as a person takes it; `key` tells the proposal apart. */
export type TakenRemark = {
  readonly claimId: Id<'claim'>
  readonly key: string
  readonly source: SourceFields
  readonly evidence: EvidenceFields
}

/** What a file from outside says of one claim; `places` empty: its words do not stand in the draft. */
export type BroughtClaim = {
  /** The claim that it is added to; null for a new one. */
  readonly claimId: Id<'claim'> | null
  readonly words: string
  readonly places: readonly Place[]
  /** Is set only on a claim that is unchecked. */
  readonly status: Status
  readonly claimant: string
  readonly note: string
  readonly correction: Correction | null
  readonly sources: readonly { readonly source: SourceFields; readonly evidence: EvidenceFields }[]
}

/** Everything that can be done to a case, as a person's act; the one door takes these and nothing else. */
export type Change =
  | {
      readonly kind: 'openCase'
      readonly theCase: Omit<
        Case,
        'nextClaimNumber' | 'dismissed' | 'remarksDone' | 'createdAt' | 'archivedAt' | 'deletedAt'
      >
      readonly draft: Draft
      readonly claims: readonly NewClaim[]
    }
  | {
      readonly kind: 'openDraft'
      /** The draft that the claims were carried from. */
      readonly from: Id<'draft'>
      readonly draft: Omit<Draft, 'number'>
      readonly carried: readonly CarriedClaim[]
      /** Waivers whose words are the same, at their new places; the others are dropped. */
      readonly waivers: readonly { readonly waiverId: Id<'waiver'>; readonly place: Place }[]
      /** Claims proposed on words that are new. */
      readonly claims: readonly NewClaim[]
    }
  | { readonly kind: 'acceptWords'; readonly claimId: Id<'claim'>; readonly reason: string }
  | { readonly kind: 'resolveAmbiguous'; readonly claimId: Id<'claim'>; readonly place: Place }
  | { readonly kind: 'editCase'; readonly patch: CasePatch }
  | { readonly kind: 'archiveCase'; readonly archived: boolean }
  | { readonly kind: 'deleteCase'; readonly deleted: boolean }
  | { readonly kind: 'setStatus'; readonly claimIds: readonly Id<'claim'>[]; readonly status: Status }
  | { readonly kind: 'setWork'; readonly claimIds: readonly Id<'claim'>[]; readonly work: Work }
  | { readonly kind: 'editClaim'; readonly claimIds: readonly Id<'claim'>[]; readonly patch: ClaimPatch }
  | { readonly kind: 'makeClaim'; readonly place: Place; readonly claimKind?: Claim['kind'] }
  | {
      readonly kind: 'proposeClaims'
      readonly claims: readonly NewClaim[]
      /** Claims that nobody has worked on, in whose place these come. */
      readonly replaces: readonly Id<'claim'>[]
    }
  | {
      readonly kind: 'bringInClaims'
      /** The name of the file that they came from. */
      readonly file: string
      readonly claims: readonly BroughtClaim[]
      /** Proposals that nobody has worked on, which the claims stand in place of: they are removed. */
      readonly replaces: readonly Id<'claim'>[]
    }
  | { readonly kind: 'moveClaim'; readonly claimId: Id<'claim'>; readonly at: number; readonly place: Place }
  | { readonly kind: 'splitClaim'; readonly claimId: Id<'claim'>; readonly parts: readonly Place[] }
  | { readonly kind: 'joinClaims'; readonly claimIds: readonly Id<'claim'>[]; readonly place: Place }
  | { readonly kind: 'linkClaims'; readonly claimIds: readonly Id<'claim'>[] }
  | { readonly kind: 'removeClaim'; readonly claimIds: readonly Id<'claim'>[] }
  | {
      readonly kind: 'proposeCorrection'
      readonly claimId: Id<'claim'>
      /** What is set of it, over what is there; null withdraws it. */
      readonly patch: Partial<Correction> | null
    }
  | {
      readonly kind: 'addSource'
      readonly source: SourceFields
      readonly attach: { readonly claimIds: readonly Id<'claim'>[]; readonly evidence: EvidenceFields } | null
    }
  | { readonly kind: 'editSource'; readonly sourceId: Id<'source'>; readonly patch: Partial<SourceFields> }
  | { readonly kind: 'removeSource'; readonly sourceId: Id<'source'> }
  | {
      readonly kind: 'attachSource'
      readonly sourceId: Id<'source'>
      readonly claimIds: readonly Id<'claim'>[]
      readonly evidence: EvidenceFields
    }
  | {
      readonly kind: 'editEvidence'
      readonly evidenceId: Id<'evidence'>
      readonly patch: EvidencePatch
    }
  | { readonly kind: 'detachSource'; readonly evidenceId: Id<'evidence'> }
  | { readonly kind: 'takeRemark'; readonly taken: readonly TakenRemark[] }
  | {
      readonly kind: 'dismissRemark'
      /** Without a claim where the words belong to none. */
      readonly dismissed: readonly { readonly claimId: Id<'claim'> | null; readonly key: string }[]
    }
  | { readonly kind: 'logContact'; readonly sourceId: Id<'source'>; readonly contact: Omit<Contact, 'by'> }
  | {
      readonly kind: 'askQuery'
      readonly claimId: Id<'claim'>
      readonly to: Query['to']
      readonly text: string
    }
  | { readonly kind: 'answerQuery'; readonly queryId: Id<'query'>; readonly answer: string }
  | { readonly kind: 'removeQuery'; readonly queryId: Id<'query'> }
  | { readonly kind: 'waive'; readonly place: Place; readonly reason: Waiver['reason'] }
  | { readonly kind: 'unwaive'; readonly waiverIds: readonly Id<'waiver'>[] }
  | {
      readonly kind: 'dismissConflict'
      readonly conflict: Pick<Dismissal, 'key' | 'kind'> & { readonly values: readonly string[] }
      /** Why it is none; null takes the dismissal back. */
      readonly reason: string | null
    }

/** Why a change was refused; nothing was written. */
export type Refusal = {
  readonly kind:
    | 'missing'
    | 'nothingToDo'
    | 'emptyWords'
    | 'wordsDiffer'
    | 'badAddress'
    | 'emptyText'
    | 'tooFew'
    | 'changedSince'
    | 'nothingToUndo'
    | 'notWritten'
  readonly detail: string
}

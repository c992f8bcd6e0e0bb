import { sameJson } from '../../records/sameJson'
import type { Result } from '../../result'
import type { Change, Refusal } from '../change'
import type { Act, Allowed, Need, Rule, Seen } from '../rule'
import { bringInClaims } from './bringIn'
import { archiveCase, deleteCase, editCase, openCase } from './case'
import { editClaim, proposeCorrection, removeClaim, setStatus, setWork } from './claim'
import { dismissConflict } from './conflict'
import { openDraft } from './draft'
import { acceptWords, resolveAmbiguous } from './giveBack'
import { joinClaims, linkClaims } from './merge'
import { answerQuery, askQuery, removeQuery } from './query'
import { dismissRemark, takeRemark } from './remark'
import { makeClaim, moveClaim, proposeClaims, splitClaim } from './shape'
import {
  addSource,
  attachSource,
  detachSource,
  editEvidence,
  editSource,
  logContact,
  removeSource,
} from './source'
import { unwaive, waive } from './waiver'

const rules: { readonly [Kind in Change['kind']]: Rule<Extract<Change, { kind: Kind }>> } = {
  openCase,
  openDraft,
  acceptWords,
  resolveAmbiguous,
  editCase,
  archiveCase,
  deleteCase,
  setStatus,
  setWork,
  editClaim,
  makeClaim,
  proposeClaims,
  bringInClaims,
  moveClaim,
  splitClaim,
  joinClaims,
  linkClaims,
  removeClaim,
  proposeCorrection,
  addSource,
  editSource,
  removeSource,
  attachSource,
  editEvidence,
  detachSource,
  takeRemark,
  dismissRemark,
  logContact,
  askQuery,
  answerQuery,
  removeQuery,
  waive,
  unwaive,
  dismissConflict,
}

// A change is given to the rule of its own kind; TypeScript cannot follow that through an index.
const ruleOf = (change: Change) => rules[change.kind] as unknown as Rule<Change>

/** The records that must be read before a change can be judged. */
export const needsOf = (change: Change, caseId: string): readonly Need[] =>
  ruleOf(change).needs(change, caseId)

/** Judges a change: the differences to write, or why not. `nothingToDo` when no record would differ. */
export function judge(change: Change, seen: Seen, act: Act): Result<Allowed, Refusal> {
  const judged = ruleOf(change).judge(change, seen, act)
  if (!judged.ok) return judged
  const differences = judged.value.differences.filter(({ before, after }) => !sameJson(before, after))
  return differences.length === 0
    ? { ok: false, failure: { kind: 'nothingToDo', detail: '' } }
    : { ok: true, value: { ...judged.value, differences } }
}

import type { Claim } from '../../records/claim'
import type { Difference } from '../../records/entry'
import type { Source } from '../../records/source'
import { failed, ok } from '../../result'
import type { Change, SourceFields } from '../change'
import { difference, type Rule } from '../rule'
import { claimsOf } from './claim'
import { checkSource } from './source'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** What was dealt with, with more keys in it; itself where it has them all. */
function withKeys<Holder extends { readonly remarksDone?: readonly string[] | undefined }>(
  holder: Holder,
  keys: readonly string[],
): Holder {
  const had = holder.remarksDone ?? []
  const remarksDone = [...new Set([...had, ...keys])]
  return remarksDone.length === had.length ? holder : { ...holder, remarksDone }
}

/** The claims with the keys of what was taken or dismissed on them put in. */
const withDone = (claims: readonly Claim[], done: readonly { claimId: string | null; key: string }[]) =>
  [...new Map(claims.map((claim) => [claim.id, claim])).values()].map((before) => {
    const keys = done.filter((one) => one.claimId === before.id).map((one) => one.key)
    return difference('claims', before, withKeys(before, keys))
  })

/** The same link is one source of a case, and so is a document that a note names in the same words. */
const isSame = (source: Source, fields: SourceFields) =>
  source.kind === fields.kind &&
  source.file === null &&
  source.confidentiality === fields.confidentiality &&
  (fields.kind === 'link' ? source.url === fields.url : source.title === fields.title)

/** Takes proposed sources: attaches each to its claim, and remembers that it was dealt with. */
export const takeRemark: Rule<One<'takeRemark'>> = {
  needs: (change, caseId) => [
    { table: 'claims', ids: change.taken.map((one) => one.claimId) },
    { table: 'sources', where: 'caseId', equals: [caseId] },
    { table: 'evidence', where: 'claimId', equals: change.taken.map((one) => one.claimId) },
  ],
  judge: (change, seen, act) => {
    const claims = claimsOf(
      change.taken.map((one) => one.claimId),
      seen,
    )
    if (!claims.ok) return claims
    const sources = [...seen.sources.values()]
    const attached = new Set([...seen.evidence.values()].map((one) => `${one.claimId} ${one.sourceId}`))
    const made: Difference[] = []
    for (const { claimId, source: fields, evidence } of change.taken) {
      const wrong = checkSource(fields)
      if (wrong) return failed(wrong)
      let source = sources.find((one) => isSame(one, fields))
      if (!source) {
        source = { ...fields, id: act.newId(), caseId: act.caseId, contacts: [], createdAt: act.at }
        sources.push(source)
        made.push(difference('sources', null, source))
      }
      if (attached.has(`${claimId} ${source.id}`)) continue
      attached.add(`${claimId} ${source.id}`)
      const one = {
        ...evidence,
        id: act.newId<'evidence'>(),
        caseId: act.caseId,
        claimId,
        sourceId: source.id,
      }
      made.push(difference('evidence', null, { ...one, createdAt: act.at }))
    }
    return ok({
      differences: [...withDone(claims.value, change.taken), ...made],
      count: change.taken.length,
      detail: '',
    })
  },
}

const claimIdsOf = ({ dismissed }: One<'dismissRemark'>) => dismissed.flatMap(({ claimId }) => claimId ?? [])

/**
 * Dismisses proposed sources: they are not proposed on their claims again, in this draft or the next; what belongs to no
 * claim is dismissed for the case, wherever it hangs on words without one.
 */
export const dismissRemark: Rule<One<'dismissRemark'>> = {
  needs: (change, caseId) => [
    { table: 'cases', ids: [caseId] },
    { table: 'claims', ids: claimIdsOf(change) },
  ],
  judge: (change, seen, act) => {
    const claims = claimsOf(claimIdsOf(change), seen)
    if (!claims.ok) return claims
    const theCase = seen.cases.get(act.caseId)
    if (!theCase) return failed({ kind: 'missing', detail: 'case' })
    const homeless = change.dismissed.filter(({ claimId }) => claimId === null).map(({ key }) => key)
    return ok({
      differences: [
        difference('cases', theCase, withKeys(theCase, homeless)),
        ...withDone(claims.value, change.dismissed),
      ],
      count: change.dismissed.length,
      detail: '',
    })
  },
}

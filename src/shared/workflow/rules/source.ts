import type { Evidence } from '../../records/evidence'
import type { Id } from '../../records/id'
import type { Source } from '../../records/source'
import { failed, ok } from '../../result'
import type { Change, EvidenceFields, Refusal } from '../change'
import { difference, type Act, type Rule, type Seen } from '../rule'
import { claimsOf } from './claim'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** Says whether an address may stand as a source's link: http or https, with a host, without a password. */
export const isLinkAddress = (address: string): boolean =>
  /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i.test(address)

/** Says what is wrong with a source: no web address where it needs one, or no name. */
export function checkSource(source: Pick<Source, 'kind' | 'url' | 'title'>): Refusal | null {
  if (source.kind === 'link' && !isLinkAddress(source.url)) return { kind: 'badAddress', detail: source.url }
  if (source.kind !== 'link' && source.url !== '' && !isLinkAddress(source.url))
    return { kind: 'badAddress', detail: source.url }
  if (source.kind !== 'link' && source.title.trim() === '') return { kind: 'emptyText', detail: 'title' }
  return null
}

const attach = (
  sourceId: Id<'source'>,
  claimIds: readonly Id<'claim'>[],
  fields: EvidenceFields,
  act: Act,
): readonly Evidence[] =>
  claimIds.map((claimId) => ({
    ...fields,
    id: act.newId(),
    caseId: act.caseId,
    claimId,
    sourceId,
    createdAt: act.at,
  }))

const sourceOf = (id: string, seen: Seen) => seen.sources.get(id)

/** Adds a source and, where claims are named, attaches it to them as evidence. */
export const addSource: Rule<One<'addSource'>> = {
  needs: (change) => [{ table: 'claims', ids: change.attach?.claimIds ?? [] }],
  judge: (change, seen, act) => {
    const wrong = checkSource(change.source)
    if (wrong) return failed(wrong)
    const claims = claimsOf(change.attach?.claimIds ?? [], seen)
    if (!claims.ok) return claims
    const source: Source = {
      ...change.source,
      id: act.newId(),
      caseId: act.caseId,
      contacts: [],
      createdAt: act.at,
    }
    const evidence = change.attach
      ? attach(source.id, change.attach.claimIds, change.attach.evidence, act)
      : []
    return ok({
      differences: [
        difference('sources', null, source),
        ...evidence.map((one) => difference('evidence', null, one)),
      ],
      count: Math.max(1, evidence.length),
      detail: '',
    })
  },
}

/** Attaches a source that the case has already to claims. */
export const attachSource: Rule<One<'attachSource'>> = {
  needs: (change) => [
    { table: 'sources', ids: [change.sourceId] },
    { table: 'claims', ids: change.claimIds },
  ],
  judge: (change, seen, act) => {
    if (!sourceOf(change.sourceId, seen)) return failed({ kind: 'missing', detail: 'source' })
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    const evidence = attach(change.sourceId, change.claimIds, change.evidence, act)
    return ok({
      differences: evidence.map((one) => difference('evidence', null, one)),
      count: evidence.length,
      detail: '',
    })
  },
}

/** Alters what is said of a source. */
export const editSource: Rule<One<'editSource'>> = {
  needs: (change) => [{ table: 'sources', ids: [change.sourceId] }],
  judge: (change, seen) => {
    const before = sourceOf(change.sourceId, seen)
    if (!before) return failed({ kind: 'missing', detail: 'source' })
    const after = { ...before, ...change.patch }
    const wrong = checkSource(after)
    if (wrong) return failed(wrong)
    return ok({ differences: [difference('sources', before, after)], count: 1, detail: '' })
  },
}

/** Removes a source from the case, and with it the evidence that rests on it. */
export const removeSource: Rule<One<'removeSource'>> = {
  needs: (change) => [
    { table: 'sources', ids: [change.sourceId] },
    { table: 'evidence', where: 'sourceId', equals: [change.sourceId] },
  ],
  judge: (change, seen) => {
    const before = sourceOf(change.sourceId, seen)
    if (!before) return failed({ kind: 'missing', detail: 'source' })
    return ok({
      differences: [
        ...[...seen.evidence.values()].map((one) => difference('evidence', one, null)),
        difference('sources', before, null),
      ],
      count: 1,
      detail: '',
    })
  },
}

/** Writes a line into a source's contact log. */
export const logContact: Rule<One<'logContact'>> = {
  needs: (change) => [{ table: 'sources', ids: [change.sourceId] }],
  judge: (change, seen, act) => {
    const before = sourceOf(change.sourceId, seen)
    if (!before) return failed({ kind: 'missing', detail: 'source' })
    const after = { ...before, contacts: [...before.contacts, { ...change.contact, by: act.by }] }
    return ok({ differences: [difference('sources', before, after)], count: 1, detail: '' })
  },
}

/** Alters stance, locator, words or note of evidence. */
export const editEvidence: Rule<One<'editEvidence'>> = {
  needs: (change) => [{ table: 'evidence', ids: [change.evidenceId] }],
  judge: (change, seen) => {
    const before = seen.evidence.get(change.evidenceId)
    if (!before) return failed({ kind: 'missing', detail: 'evidence' })
    return ok({
      differences: [
        difference('evidence', before, {
          ...before,
          ...change.patch,
          locator: { ...before.locator, ...change.patch.locator },
        }),
      ],
      count: 1,
      detail: '',
    })
  },
}

/** Takes evidence off a claim; the source stays with the case. */
export const detachSource: Rule<One<'detachSource'>> = {
  needs: (change) => [{ table: 'evidence', ids: [change.evidenceId] }],
  judge: (change, seen) => {
    const before = seen.evidence.get(change.evidenceId)
    if (!before) return failed({ kind: 'missing', detail: 'evidence' })
    return ok({ differences: [difference('evidence', before, null)], count: 1, detail: '' })
  },
}

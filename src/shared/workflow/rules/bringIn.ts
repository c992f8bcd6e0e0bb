import type { Case } from '../../records/case'
import type { Claim } from '../../records/claim'
import type { Difference } from '../../records/entry'
import type { Id } from '../../records/id'
import type { Source } from '../../records/source'
import { failed, ok } from '../../result'
import type { BroughtClaim, Change } from '../change'
import { detailOf, difference, type Act, type Rule, type Seen } from '../rule'
import { firstClaim } from './case'
import { setOne } from './claim'
import { checkPlace, draftsOf } from './place'
import { takeAway } from './replaced'
import { checkSource } from './source'

type One = Extract<Change, { kind: 'bringInClaims' }>

/**
 * What bringing in a status alters on an unchecked claim. Where the words stand in no draft, it waits as the status that
 * other words had: it comes to hold when a person says where these words stand.
 */
function statusOf(claim: Claim, { words, status }: BroughtClaim, act: Act): Partial<Claim> {
  if (claim.places.length > 0) return setOne(claim, status, act)
  if (status === 'unchecked') return { past: claim.past ?? { status, by: '', at: act.at, words } }
  return { past: { status, by: act.by, at: act.at, words }, status: 'recheck' }
}

function newClaim(brought: BroughtClaim, number: number, act: Act): Claim {
  const made = firstClaim(
    {
      places: [...brought.places],
      kind: 'statement',
      reasons: [{ kind: 'person', words: '' }],
      worthiness: 1,
      origin: 'person',
      claimant: brought.claimant,
    },
    number,
    act,
  )
  const { note, correction } = brought
  return { ...made, ...statusOf(made, brought, act), note, correction }
}

/** The lines of a note that it does not have yet, put behind it. */
function joinNote(note: string, more: string): string {
  const had = new Set(note.split('\n'))
  const fresh = more.split('\n').filter((line) => line !== '' && !had.has(line))
  return [note, ...fresh].filter((part) => part !== '').join('\n')
}

function addTo(before: Claim, brought: BroughtClaim, act: Act): Claim {
  const after: Claim = {
    ...before,
    ...(before.status === 'unchecked' ? statusOf(before, brought, act) : {}),
    claimant: before.claimant || brought.claimant,
    note: joinNote(before.note, brought.note),
    correction: before.correction ?? brought.correction,
  }
  const isSame = (Object.keys(after) as (keyof Claim)[]).every((key) => after[key] === before[key])
  return isSame ? before : { ...after, changedAt: act.at }
}

/** What makes two sources one: the address of a link, or the name of anything without one. */
const sameness = ({ url, title }: Pick<Source, 'url' | 'title'>): string => url || `\n${title}`

/**
 * The sources of a case by what makes them one. A link that is confidential here is not made public by standing in a
 * file, too: where a case has it twice, the confidential one is meant.
 */
const bySameness = (sources: Iterable<Source>): Map<string, Source> =>
  new Map(
    [...sources]
      .toSorted((a, b) => Number(b.confidentiality === 'public') - Number(a.confidentiality === 'public'))
      .map((source) => [sameness(source), source]),
  )

/** Finds or makes the sources of claims, and attaches to each claim what is not attached to it yet. */
function openSources(seen: Seen, act: Act) {
  const sources = bySameness(seen.sources.values())
  const attached = new Set([...seen.evidence.values()].map((one) => `${one.claimId} ${one.sourceId}`))
  return (claimId: Id<'claim'>, brought: BroughtClaim): readonly Difference[] =>
    brought.sources.flatMap(({ source: fields, evidence }) => {
      const had = sources.get(sameness(fields))
      const source = had ?? {
        ...fields,
        id: act.newId<'source'>(),
        caseId: act.caseId,
        contacts: [],
        createdAt: act.at,
      }
      if (!had) sources.set(sameness(source), source)
      const made = had ? [] : [difference('sources', null, source)]
      if (attached.has(`${claimId} ${source.id}`)) return made
      attached.add(`${claimId} ${source.id}`)
      const one = { ...evidence, id: act.newId<'evidence'>(), caseId: act.caseId, claimId }
      return [...made, difference('evidence', null, { ...one, sourceId: source.id, createdAt: act.at })]
    })
}

/**
 * Brings in claims from a file, with what it says of them, as one change: a person's act, under that person's name, with
 * the file's name as the detail. A claim that is there keeps its status, claimant and correction where it has any; what
 * they replace is removed, unless somebody has worked on it. The count is that of the claims that are made or altered.
 */
export const bringInClaims: Rule<One> = {
  needs: (change, caseId) => {
    const claimIds = change.claims.flatMap(({ claimId }) => claimId ?? [])
    const places = change.claims.flatMap((one) => one.places)
    return [
      { table: 'cases', ids: [caseId] },
      draftsOf(places),
      { table: 'claims', ids: [...claimIds, ...change.replaces] },
      { table: 'sources', where: 'caseId', equals: [caseId] },
      { table: 'evidence', where: 'claimId', equals: [...claimIds, ...change.replaces] },
      { table: 'queries', where: 'claimId', equals: change.replaces },
    ]
  },
  judge: (change, seen, act) => {
    const theCase = seen.cases.get(act.caseId)
    if (!theCase) return failed({ kind: 'missing', detail: 'case' })
    const named = [...change.claims.flatMap(({ claimId }) => claimId ?? []), ...change.replaces]
    // What is said of a claim twice, or of one that goes, would be written over.
    if (new Set(named).size < named.length) return failed({ kind: 'changedSince', detail: 'claim' })
    const attach = openSources(seen, act)
    const differences: Difference[] = []
    let next = theCase.nextClaimNumber
    let count = 0
    for (const brought of change.claims) {
      const wrong =
        brought.places.map((place) => checkPlace(place, seen)).find((one) => one !== null) ??
        brought.sources.map(({ source }) => checkSource(source)).find((one) => one !== null)
      if (wrong) return failed(wrong)
      if (brought.words.trim() === '') return failed({ kind: 'emptyWords', detail: '' })
      const before = brought.claimId && seen.claims.get(brought.claimId)
      if (brought.claimId && !before) return failed({ kind: 'missing', detail: 'claim' })
      const after = before ? addTo(before, brought, act) : newClaim(brought, next++, act)
      const sources = attach(after.id, brought)
      if (after === before && sources.length === 0) continue
      count++
      // Evidence that comes to a claim is something that was done to it, though the claim itself stays.
      differences.push(difference('claims', before ?? null, after), ...sources)
    }
    const replaced = takeAway(change.replaces, seen)
    if (!replaced.ok) return replaced
    const cased: Case = next === theCase.nextClaimNumber ? theCase : { ...theCase, nextClaimNumber: next }
    return ok({
      differences: [difference('cases', theCase, cased), ...differences, ...replaced.value],
      count,
      detail: detailOf(change.file),
    })
  },
}

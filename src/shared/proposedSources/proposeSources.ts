import { digestOf } from '../records/chain'
import type { Claim } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Evidence } from '../records/evidence'
import type { Id } from '../records/id'
import type { Remark } from '../records/remark'
import type { Source } from '../records/source'
import { englishReport } from '../report/words'
import { isFinding } from '../returnedCopy/headline'
import { isLinkAddress } from '../workflow/rules/source'
import { layStanding, type Stand } from '../workflow/standing'
import { openClaimFinder } from './claimOfWords'
import { locatorIn } from './locatorIn'

/** A source that the writer's remark proposes on a claim. */
export type ProposedSource = {
  /** Index of the remark in the draft's list: the first of its thread. */
  readonly remark: number
  readonly of: Remark['kind']
  readonly kind: 'link' | 'document'
  /** The address of a link, as the writer gave it; empty for a document. */
  readonly url: string
  /** What the note says beside the address; empty for a bare link. */
  readonly title: string
  readonly locator: Evidence['locator']
  /** What the whole thread says, a line each, with who said it. */
  readonly text: string
  /** The text, where it says more than title and address do; else empty. */
  readonly more: string
  readonly author: string
  /** The words that it hangs on, in one line, long ones cut; empty for a note behind them. */
  readonly words: string
  readonly resolved: boolean
  /** Tells it apart on its claim, in this draft and in the next: SHA-256 of the address, or of the words of a note. */
  readonly key: string
}

/** The proposed sources of a case: by claim, and on words that belong to none. */
export type ProposedSources = {
  readonly byClaim: ReadonlyMap<Id<'claim'>, readonly ProposedSource[]>
  readonly homeless: readonly (ProposedSource & { readonly start: number; readonly end: number })[]
  readonly count: number
}

/** What proposed sources are made of. */
export type ProposingFrom = {
  readonly draft: Pick<Draft, 'id' | 'text' | 'blocks' | 'remarks'>
  readonly language: string
  readonly claims: readonly Pick<Claim, 'id' | 'places' | 'remarksDone'>[]
  readonly evidence: readonly Pick<Evidence, 'claimId' | 'sourceId'>[]
  readonly sources: readonly Pick<Source, 'id' | 'url'>[]
  /** The keys of what was dismissed on words without a claim. */
  readonly remarksDone?: readonly string[]
}

type Thread = { readonly at: number; readonly root: Remark; readonly all: readonly Remark[] }

/** Gathers each remark with its answers; one that answers what is not there stands for itself. */
function threadsOf(remarks: readonly Remark[]): readonly Thread[] {
  const roots: number[] = []
  const threads = new Map<number, { at: number; root: Remark; all: Remark[] }>()
  remarks.forEach((remark, at) => {
    // An answer stands after what it answers; anything else is no thread.
    const up = remark.answers
    const first = up === null || up >= at ? at : (roots[up] ?? at)
    roots.push(first)
    const thread = threads.get(first)
    if (thread) thread.all.push(remark)
    else threads.set(at, { at, root: remark, all: [remark] })
  })
  return [...threads.values()]
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
const longestTitle = 300
const longestWords = 160

/** Cuts a text to a length in characters; a surrogate pair is not torn apart. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** What a note says beside its addresses. */
function titleOf(text: string): string {
  const bare = clean(text.slice(0, longestTitle * 8).replace(/https?:\/\/\S+/gi, ' ')).replace(
    /^[\s,;:.–—-]+|[\s,;:–—(<[-]+$/g,
    '',
  )
  return shorten(bare, longestTitle)
}

const say = (remark: Remark) =>
  remark.author && remark.text ? `${remark.author}: ${clean(remark.text)}` : clean(remark.text)

const keyOfLink = (url: string) => digestOf(`link\n${url}`)

/** Says what a thread adds to the title that was made of it. */
const moreThan = (title: string, text: string) =>
  titleOf(text) === title && title.length < longestTitle ? '' : text

/** The sources that a thread names: one a link, or the note itself where it has none. */
function sourcesOf({ at, root, all }: Thread, draft: ProposingFrom['draft']): readonly ProposedSource[] {
  const text = all
    .map(say)
    .filter((line) => line !== '')
    .join('\n')
  const shared = {
    remark: at,
    of: root.kind,
    text,
    author: root.author,
    words: shorten(clean(draft.text.slice(root.start, root.end)), longestWords),
    resolved: root.resolved,
  }
  const links = all.flatMap((remark) =>
    remark.links.filter(isLinkAddress).map((url): ProposedSource => {
      const isAlone = remark.links.length === 1
      // What is written in the margin was not meant for readers; the text of a note was.
      const title = remark.kind !== 'comment' && isAlone ? titleOf(remark.text) : ''
      const locator = locatorIn(isAlone ? remark.text : '', url)
      return {
        ...shared,
        kind: 'link',
        url,
        title,
        more: moreThan(title, text),
        locator,
        key: keyOfLink(url),
      }
    }),
  )
  if (links.length > 0) return links
  const title = titleOf(root.text)
  if (!/[\p{L}\p{N}]/u.test(title)) return []
  const locator = locatorIn(root.text, '')
  return [
    {
      ...shared,
      kind: 'document',
      url: '',
      title,
      more: moreThan(title, text),
      locator,
      key: digestOf(`note\n${clean(root.text)}`),
    },
  ]
}

/** A thread without what a returned copy brought: of that, only what somebody answered can name a source. */
function withoutFindings({ at, all }: Thread): Thread | null {
  const heard = all.filter(({ kind, text }) => kind !== 'comment' || !isFinding(text, englishReport))
  const [root] = heard
  return root ? { at, root, all: heard } : null
}

/** A source that a remark names, the claim that its words belong to if there is one, and where it hangs. */
export type PlacedSource = {
  readonly claimId: Id<'claim'> | null
  readonly start: number
  readonly end: number
  readonly proposed: ProposedSource
}

/**
 * Places what the writer's remarks name on the claims that their words belong to, in the order of the text; every
 * remark lands on at most one claim. Asks only where claims stand, so that it holds until one is made, moved or deleted.
 */
export function placeSources(
  { draft, language }: Pick<ProposingFrom, 'draft' | 'language'>,
  stands: readonly Pick<Stand, 'claimId' | 'start' | 'end'>[],
): readonly PlacedSource[] {
  const threads = threadsOf(draft.remarks).flatMap((thread) => withoutFindings(thread) ?? [])
  if (threads.length === 0) return []
  const find = openClaimFinder({ ...draft, language }, stands)
  return threads.flatMap((thread) => {
    const sources = sourcesOf(thread, draft)
    const { start, end } = thread.root
    const claimId = sources.length > 0 ? find(thread.root) : null
    return sources.map((proposed) => ({ claimId, start, end, proposed }))
  })
}

/**
 * Leaves out of the placed sources what a person has taken or dismissed on that claim, in whichever draft, and a link
 * that is attached to it already; of one link on one claim, the first that says something beside the address stands for
 * all. What was placed on a claim that is no longer there is left out too, and what belongs to none and was dismissed.
 */
export function openSources(
  placed: readonly PlacedSource[],
  { claims, evidence, sources, remarksDone = [] }: Omit<ProposingFrom, 'draft' | 'language'>,
): ProposedSources {
  if (placed.length === 0) return { byClaim: new Map(), homeless: [], count: 0 }
  const urls = new Map(sources.map((source) => [source.id as string, source.url]))
  const attached = new Set(evidence.map((one) => `${one.claimId} ${urls.get(one.sourceId) ?? ''}`))
  const named = new Set(placed.map(({ claimId }) => claimId))
  const done = new Map(claims.filter(({ id }) => named.has(id)).map((claim) => [claim.id, claim.remarksDone]))
  const isOpen = (claimId: Id<'claim'>, { key, url }: ProposedSource) =>
    done.has(claimId) &&
    done.get(claimId)?.includes(key) !== true &&
    !(url !== '' && attached.has(`${claimId} ${url}`))
  const dismissed = new Set(remarksDone)
  const byClaim = new Map<Id<'claim'>, ProposedSource[]>()
  const homeless: (ProposedSource & { start: number; end: number })[] = []
  let count = 0
  for (const { claimId, start, end, proposed } of placed) {
    if (!claimId) {
      if (!dismissed.has(proposed.key)) homeless.push({ ...proposed, start, end })
      continue
    }
    if (!isOpen(claimId, proposed)) continue
    const group = byClaim.get(claimId)
    const at = group?.findIndex(({ key }) => key === proposed.key) ?? -1
    if (at < 0) count++
    if (!group) byClaim.set(claimId, [proposed])
    else if (at < 0) group.push(proposed)
    else if (group[at]?.text === '' && proposed.text !== '') group[at] = proposed
  }
  return { byClaim, homeless, count }
}

/**
 * Proposes sources from the remarks that the writer left in a draft, not from those of a copy that was returned: places
 * them and leaves out what is dealt with.
 */
export const proposeSources = (from: ProposingFrom): ProposedSources =>
  openSources(placeSources(from, layStanding(from.claims, from.draft.id).inText), from)

import { proxy, wrap, type Remote } from 'comlink'
import type { BlockText } from '../../shared/article/dropBlocks'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import type { CarriedDraft } from '../../shared/drafts/carryDraft'
import type { Comparison } from '../../shared/drafts/comparison'
import type { DraftText } from '../../shared/drafts/draftWords'
import type { PlacedSource } from '../../shared/proposedSources/proposeSources'
import type { Block } from '../../shared/records/block'
import type { Draft } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'
import type { Outlook, Plan } from '../../shared/workflow/nextDraft/planNextDraft'
import type { Stand } from '../../shared/workflow/standing'
import type { Progress } from './analyseTelling'
import { gatherProposals } from './proposalsInPieces'
import type { Thinking } from './engine.worker'
import type { PlanProgress } from './planTelling'

let remote: Remote<Thinking> | null = null

const thinking = (): Remote<Thinking> =>
  (remote ??= wrap<Thinking>(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })))

/** Reads an article, in the worker. */
export async function analyseArticle(article: ArticleText): Promise<Analysis> {
  const { take, whole } = gatherProposals()
  return whole(await thinking().analyse(article, proxy(take)))
}

/**
 * Proposes claims for a draft that is to become a case, in the worker, and tells how far it has come; null when
 * `onProgress` answers that it is no longer wanted. The claims go on to the keeper's worker as the JSON text they are: made
 * into objects here, those of a long draft would hold the window up.
 */
export const proposeClaims = (
  draftId: Id<'draft'>,
  article: ArticleText,
  onProgress: (progress: Progress) => boolean,
): Promise<string | null> => thinking().proposeClaims(draftId, article, proxy(onProgress))

/**
 * Plans the loading of a case's next draft, in the worker, and tells how far it has come. The plan stays in the worker until
 * `takePlan` takes it; the outlook says what it would do, or that the case is gone, or that it is no longer wanted.
 */
export const planNextDraft = (
  caseId: Id<'case'>,
  draft: { readonly id: Id<'draft'>; readonly read: BlockText; readonly dropped: ReadonlySet<number> },
  onProgress: (progress: PlanProgress) => boolean,
): Promise<Outlook | 'caseGone' | 'unwanted'> => {
  const { text, blocks, remarks } = draft.read
  return thinking().planNextDraft(caseId, { ...draft, read: { text, blocks, remarks } }, proxy(onProgress))
}

/** The plan for a draft, from the worker; null when another was made since. */
export const takePlan = (draftId: Id<'draft'>): Promise<Plan | null> => thinking().takePlan(draftId)

/** The language of an article as its file declares it or as it is found out, in the worker; empty when unsure. */
export const languageOfArticle = (declared: string, text: string): Promise<string> =>
  thinking().languageOf(declared, text)

/** The digest of a draft's text, from the worker. */
export const digestOfText = (text: string): Promise<string> => thinking().digest(text)

/** Counts the words of a draft, in the worker: pairs of UTF-16 offsets. */
export const countWords = (text: string, blocks: readonly Block[]): Promise<Uint32Array> =>
  thinking().countWords(text, blocks)

// Only what the comparison reads crosses to the worker.
const textOf = ({ text, blocks }: DraftText): DraftText => ({
  text,
  blocks: blocks.map(({ start, end }) => ({ start, end })),
})

/** Carries spans from one draft to another and says how alike the drafts are, in the worker. */
export const carryDraft = (
  before: DraftText,
  after: DraftText,
  spans: readonly Span[],
): Promise<CarriedDraft> =>
  thinking().carryDraft(
    textOf(before),
    textOf(after),
    spans.map(({ start, end }) => ({ start, end })),
  )

/** Compares two drafts word by word, in the worker. */
export const compareTexts = (before: DraftText, after: DraftText): Promise<Comparison> =>
  thinking().compareDrafts(textOf(before), textOf(after))

/** Places the sources that the writer's remarks name on the claims of a draft, in the worker. */
export const placeSourcesOf = (
  { id, text, blocks, remarks }: Draft,
  language: string,
  stands: readonly Stand[],
): Promise<readonly PlacedSource[]> =>
  // Apart, ids and offsets of ten thousand claims cross in a fraction of the time.
  thinking().placeSources(
    { draft: { id, text, blocks, remarks }, language },
    stands.map(({ claimId }) => claimId),
    Uint32Array.from(stands.flatMap(({ start, end }) => [start, end])),
  )

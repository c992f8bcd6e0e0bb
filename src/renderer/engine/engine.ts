import { proxy, wrap, type Remote } from 'comlink'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import type { CarriedDraft } from '../../shared/drafts/carryDraft'
import type { Comparison } from '../../shared/drafts/comparison'
import type { DraftText } from '../../shared/drafts/draftWords'
import type { PlacedSource } from '../../shared/proposedSources/proposeSources'
import type { Block } from '../../shared/records/block'
import type { Draft } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'
import type { Stand } from '../../shared/workflow/standing'
import type { Progress } from './analyseTelling'
import { gatherProposals } from './proposalsInPieces'
import type { Thinking } from './engine.worker'

let remote: Remote<Thinking> | null = null

const thinking = (): Remote<Thinking> =>
  (remote ??= wrap<Thinking>(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })))

/** Reads an article, in the worker. */
export async function analyseArticle(article: ArticleText): Promise<Analysis> {
  const { take, whole } = gatherProposals()
  return whole(await thinking().analyse(article, proxy(take)))
}

/** What the engine makes of an article that is to become a case: its reading, and the claims it proposes as JSON text. */
export type ReadForCase = { readonly analysis: Analysis; readonly claims: string }

/**
 * Reads an article that is to become the draft of a case, in the worker, and tells how far it has come; null when
 * `onProgress` answers that it is no longer wanted. The claims go on to the keeper's worker as the text they are: made
 * into objects here, those of a long draft would hold the window up.
 */
export async function readForCase(
  article: ArticleText,
  draftId: Id<'draft'>,
  onProgress: (progress: Progress) => boolean,
): Promise<ReadForCase | null> {
  const { take, whole } = gatherProposals()
  const read = await thinking().readForCase(article, draftId, proxy(onProgress), proxy(take))
  return read && { analysis: whole(read.rest), claims: read.claims }
}

/** Finds out an article's language, in the worker; empty when unsure. */
export const detectLanguageOf = (text: string): Promise<string> => thinking().detectLanguage(text)

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

import { expose, transfer } from 'comlink'
import { detectLanguage } from '../../shared/article/language'
import { findWords } from '../../shared/article/words'
import { analyse } from '../../shared/claims/analyse'
import type { ArticleText } from '../../shared/claims/analysis'
import { carryDraft, type CarriedDraft } from '../../shared/drafts/carryDraft'
import { compareDrafts } from '../../shared/drafts/compareDrafts'
import type { DraftText } from '../../shared/drafts/draftWords'
import { placeSources } from '../../shared/proposedSources/proposeSources'
import type { Block } from '../../shared/records/block'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'
import { analyseTelling, type TellProgress } from './analyseTelling'
import { giveProposals, type RestOfReading, type TakeProposals } from './proposalsInPieces'
import { proposeFor } from './proposeFor'

const thinking = {
  analyse: (article: ArticleText, take: TakeProposals) => giveProposals(analyse(article), take),
  readForCase: async (
    article: ArticleText,
    draftId: Id<'draft'>,
    tell: TellProgress,
    take: TakeProposals,
  ): Promise<{ readonly rest: RestOfReading; readonly claims: string } | null> => {
    const analysis = await analyseTelling(article, tell)
    if (!analysis) return null
    const claims = JSON.stringify(proposeFor(draftId, article.text, analysis))
    return { rest: await giveProposals(analysis, take), claims }
  },
  detectLanguage: (text: string) => detectLanguage(text),
  countWords: (text: string, blocks: readonly Block[]) => {
    const words = findWords(text, blocks)
    return transfer(words, [words.buffer])
  },
  carryDraft: (before: DraftText, after: DraftText, spans: readonly Span[]): CarriedDraft =>
    carryDraft(before, after, spans),
  placeSources: (
    from: Parameters<typeof placeSources>[0],
    claimIds: readonly Id<'claim'>[],
    offsets: Uint32Array,
  ) =>
    placeSources(
      from,
      claimIds.map((claimId, at) => ({
        claimId,
        start: offsets[at * 2] ?? 0,
        end: offsets[at * 2 + 1] ?? 0,
      })),
    ),
  compareDrafts: (before: DraftText, after: DraftText) => compareDrafts(before, after),
}

/** What the worker thinks about, away from the window. */
export type Thinking = typeof thinking

expose(thinking)

import { expose, transfer } from 'comlink'
import { languageOf } from '../../shared/article/language'
import { findWords } from '../../shared/article/words'
import type { ArticleText } from '../../shared/claims/analysis'
import type { BlockText } from '../../shared/article/dropBlocks'
import { carryDraft, type CarriedDraft } from '../../shared/drafts/carryDraft'
import { compareDrafts } from '../../shared/drafts/compareDrafts'
import type { DraftText } from '../../shared/drafts/draftWords'
import { placeSources } from '../../shared/proposedSources/proposeSources'
import type { Block } from '../../shared/records/block'
import { digestOf } from '../../shared/records/chain'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'
import { claimsOfDraft } from '../../shared/workflow/nextDraft/claimsOfDraft'
import type { Outlook, Plan } from '../../shared/workflow/nextDraft/planNextDraft'
import { proposeFor } from '../../shared/workflow/proposeFor'
import { databaseName, nameDatabase } from '../db/database'
import { historyOf, recordsOf } from '../db/queries'
import type { TellProgress } from './analyseTelling'
import { makeReader } from './lastReading'
import { planTelling, type TellPlanProgress } from './planTelling'
import { giveProposals, type TakeProposals } from './proposalsInPieces'

const database = nameDatabase(databaseName)
const read = makeReader()

/** The plan that was made last, until it is loaded: it is large, and the window shows only its outlook. */
let planned: Plan | null = null

const thinking = {
  analyse: async (article: ArticleText, take: TakeProposals) => {
    const analysis = await read(article, () => true)
    if (!analysis) throw new Error('a reading that is wanted was given up')
    return giveProposals(analysis, take)
  },
  proposeClaims: async (draftId: Id<'draft'>, article: ArticleText, tell: TellProgress) => {
    const analysis = await read(article, tell)
    return analysis && JSON.stringify(proposeFor(draftId, article.text, analysis.proposals))
  },
  planNextDraft: async (
    caseId: Id<'case'>,
    draft: { readonly id: Id<'draft'>; readonly read: BlockText; readonly dropped: ReadonlySet<number> },
    tell: TellPlanProgress,
  ): Promise<Outlook | 'caseGone' | 'unwanted'> => {
    const records = await recordsOf(database, caseId)
    if (!records?.drafts.some(({ id }) => id === records.case.draftId)) return 'caseGone'
    const plan = await planTelling(
      {
        records,
        draftId: draft.id,
        ...draft,
        analyse: read,
        claimsOf: async (draftId) => claimsOfDraft(await historyOf(database, caseId), draftId),
      },
      tell,
    )
    if (!plan) return 'unwanted'
    planned = plan
    return plan.outlook
  },
  takePlan: (draftId: Id<'draft'>): Plan | null => (planned?.outlook.draftId === draftId ? planned : null),
  languageOf: (declared: string, text: string) => languageOf(declared, text),
  digest: (text: string) => digestOf(text),
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

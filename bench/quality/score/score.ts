import { scoreArticle } from './article'
import { scoreAttributions } from './attributions'
import { scoreClaims } from './claims'
import { scoreDrafts } from './drafts'
import { scoreFacts } from './facts'
import { scoreSentences } from './sentences'
import type { Answers, Figures } from './spans'

/** The tasks that answers are scored for. */
export const tasks = ['sentences', 'claims', 'facts', 'attributions', 'drafts', 'article'] as const
export type Task = (typeof tasks)[number]

/** How the answers to a set are scored, by task: gold lines and answers in, figures out. */
export const scorers = {
  sentences: scoreSentences,
  claims: scoreClaims,
  facts: scoreFacts,
  attributions: scoreAttributions,
  drafts: scoreDrafts,
  article: scoreArticle,
} as const satisfies Readonly<Record<Task, (gold: readonly unknown[], answers: Answers) => Figures>>

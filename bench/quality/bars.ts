import type { Task } from './score/score'

/** A figure that is shown: its name for people, and how it is written. */
export type Measure = { readonly figure: string; readonly name: string; readonly isCount?: true }

/** The figures that each task is judged by, in the order of the table. */
export const measures: Readonly<Record<Task, readonly Measure[]>> = {
  sentences: [
    { figure: 'exact', name: 'cases without a fault', isCount: true },
    { figure: 'f1', name: 'F1' },
  ],
  claims: [
    { figure: 'f1', name: 'F1' },
    { figure: 'averagePrecision', name: 'average precision' },
    { figure: 'accuracy', name: 'accuracy' },
  ],
  facts: [
    { figure: 'factRecall', name: 'facts held by a claim' },
    { figure: 'toldApart', name: 'neighbouring facts told apart' },
    { figure: 'charF1', name: 'F1 by character' },
    { figure: 'precision', name: 'claims that hold a fact' },
    { figure: 'flagRecall', name: 'clear errors flagged' },
    { figure: 'flagPrecision', name: 'flags that are right' },
  ],
  attributions: [
    { figure: 'source', name: 'source, exact F1' },
    { figure: 'cue', name: 'cue, exact F1' },
    { figure: 'content', name: 'content, exact F1' },
  ],
  drafts: [
    { figure: 'keptRate', name: 'kept' },
    { figure: 'editedFoundRate', name: 'edited, found' },
    { figure: 'editedFlaggedRate', name: 'edited, found and flagged' },
    { figure: 'removedRate', name: 'removed, called gone' },
    { figure: 'unsafe', name: 'carried to other words', isCount: true },
  ],
  article: [{ figure: 'f1', name: 'F1 of runs of four words' }],
}

/** Where less is better. */
export const lessIsBetter: ReadonlySet<string> = new Set(['unsafe'])

type Bars = Readonly<Record<string, number>>

const attributions: Bars = { source: 0.6, cue: 0.62, content: 0.45 }

/** What is to be reached, by task and set; a set that is not named here is shown without a bar. */
export const bars: Readonly<Record<Task, Readonly<Record<string, Bars>>>> = {
  sentences: {
    'golden-48': { exact: 47 },
    'golden-52': { exact: 50 },
    'gum-news': { f1: 0.96 },
    'gum-other': { f1: 0.95 },
    ewt: { f1: 0.87 },
  },
  // The score is learned from this set: what it reaches on debates that it has not seen stands in a line of its own.
  claims: { policlaim: { accuracy: 0.8 } },
  facts: {
    news: {
      factRecall: 0.97,
      toldApart: 0.7,
      charF1: 0.9,
      precision: 0.95,
      flagRecall: 0.4,
      flagPrecision: 0.7,
    },
  },
  attributions: { polnear: attributions, 'polnear-train': attributions },
  drafts: {
    revisions: {
      keptRate: 0.999,
      editedFoundRate: 0.975,
      editedFlaggedRate: 0.97,
      removedRate: 0.975,
      unsafe: 0,
    },
  },
  article: { 'news-pages': { f1: 0.947 } },
}

/** Sets that a part of the app has learned from: what it reaches there says nothing of other texts. */
export const learnedFrom: ReadonlySet<string> = new Set(['claimbuster'])

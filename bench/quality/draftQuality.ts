import { carryOver } from '../../src/shared/drafts/carryOver'
import type { DraftText } from '../../src/shared/drafts/draftWords'
import type { ChangeName, Outcome } from '../../src/shared/drafts/outcome'
import type { Span } from '../../src/shared/records/place'
import { makeTrial, type Trial, type Truth } from './trial'

/** A claim that came out wrong: shown whole, so that a person can judge it. */
export type WrongClaim = {
  readonly seed: number
  readonly edits: string
  readonly words: string
  readonly outcome: string
  readonly found: string
}

/** What the seeded edits show. */
export type DraftQuality = {
  readonly trials: number
  readonly edits: number
  readonly editsByKind: Readonly<Record<string, number>>
  readonly claims: number
  readonly changed: number
  /** Claims whose own words changed and that kept their status all the same: must be none. */
  readonly unsafe: readonly WrongClaim[]
  /** Claims that kept their status at a place that is not theirs: must be none. */
  readonly misplaced: readonly WrongClaim[]
  readonly untouched: number
  /** Claims whose words nobody touched and that lost their status. */
  readonly lost: readonly WrongClaim[]
  /** Untouched parts of a changed sentence, and those shown with changed surroundings. */
  readonly aroundChanged: number
  readonly aroundShown: number
  /** Changed claims that were found again where they stand. */
  readonly reworded: number
  /** By kind of change: how many claims, and how many named so. */
  readonly named: Readonly<Record<string, { readonly claims: number; readonly right: number }>>
}

/** Blocks of a text whose paragraphs are parted by blank lines. */
export function asDraft(text: string): DraftText {
  const blocks: Span[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n\n', start)
    blocks.push({ start, end: end === -1 ? text.length : end })
    start = end === -1 ? text.length : end + 2
  }
  return { text, blocks }
}

const targetOf = (outcome: Outcome): Span | null => ('target' in outcome ? outcome.target : null)

const sayWrong = (seed: number, trial: Trial, claim: Span, outcome: Outcome): WrongClaim => {
  const target = targetOf(outcome)
  return {
    seed,
    edits: trial.edits.join(' '),
    words: trial.before.slice(claim.start, claim.end),
    outcome: outcome.kind,
    found: target ? trial.after.slice(target.start, target.end) : '',
  }
}

type Tally = { -readonly [Key in keyof DraftQuality]: DraftQuality[Key] } & {
  unsafe: WrongClaim[]
  misplaced: WrongClaim[]
  lost: WrongClaim[]
  editsByKind: Record<string, number>
  named: Record<string, { claims: number; right: number }>
}

function countName(tally: Tally, change: ChangeName, outcome: Outcome): void {
  const row = (tally.named[change] ??= { claims: 0, right: 0 })
  row.claims++
  if (outcome.kind === 'reworded' && outcome.changes.includes(change)) row.right++
}

function judge(tally: Tally, seed: number, trial: Trial, claim: Span, truth: Truth, outcome: Outcome): void {
  const carried = outcome.kind === 'unchanged' || outcome.kind === 'moved'
  const words = trial.before.slice(claim.start, claim.end)
  tally.claims++
  if (carried && trial.after.slice(outcome.target.start, outcome.target.end) !== words) {
    tally.unsafe.push(sayWrong(seed, trial, claim, outcome))
  }
  if (truth.kind === 'changed') {
    tally.changed++
    if (carried && !truth.restated) tally.unsafe.push(sayWrong(seed, trial, claim, outcome))
    if (outcome.kind === 'reworded') tally.reworded++
    if (outcome.kind === 'reworded') countName(tally, truth.change, outcome)
    return
  }
  tally.untouched++
  if (!carried) {
    tally.lost.push(sayWrong(seed, trial, claim, outcome))
    return
  }
  // Of two copies of one sentence nobody can say which is the original.
  if (outcome.target.start !== truth.target.start && !truth.restated)
    tally.misplaced.push(sayWrong(seed, trial, claim, outcome))
  if (truth.sentenceChanged) {
    tally.aroundChanged++
    if (outcome.surroundingsChanged) tally.aroundShown++
  }
}

/** Makes seeded edits, `edits` in all, one to six in a pair of drafts of 60 to 900 words, and judges every claim. */
export function measureDrafts(edits: number, firstSeed = 1): DraftQuality {
  const tally: Tally = {
    trials: 0,
    edits: 0,
    editsByKind: {},
    claims: 0,
    changed: 0,
    unsafe: [],
    misplaced: [],
    untouched: 0,
    lost: [],
    aroundChanged: 0,
    aroundShown: 0,
    reworded: 0,
    named: {},
  }
  for (let seed = firstSeed; tally.edits < edits; seed++) {
    const trial = makeTrial(seed, 60 + ((seed * 37) % 840), 1 + (seed % 6))
    const outcomes = carryOver({
      before: asDraft(trial.before),
      after: asDraft(trial.after),
      claims: trial.claims,
    })
    tally.trials++
    for (const kind of trial.edits) {
      tally.edits++
      tally.editsByKind[kind] = (tally.editsByKind[kind] ?? 0) + 1
    }
    for (const [at, claim] of trial.claims.entries()) {
      const [truth, outcome] = [trial.truths[at], outcomes[at]]
      if (truth && outcome) judge(tally, seed, trial, claim, truth, outcome)
    }
  }
  return tally
}

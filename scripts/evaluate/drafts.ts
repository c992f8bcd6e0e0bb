import * as z from 'zod'
import { carryOver } from '../../src/shared/drafts/carryOver'
import type { DraftText } from '../../src/shared/drafts/draftWords'
import type { Outcome } from '../../src/shared/drafts/outcome'

const lineSchema = z.object({
  id: z.string(),
  before: z.string(),
  after: z.string(),
  claims: z.array(z.tuple([z.int(), z.int()])),
})

/** Text whose blocks are parted by blank lines. */
function readBlocks(text: string): DraftText {
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  return { text, blocks }
}

const targetOf = (outcome: Outcome): readonly [number, number] | null =>
  'target' in outcome ? [outcome.target.start, outcome.target.end] : null

/** Answers the task `drafts`: what became of each claim of one draft in the next. */
export function* run(lines: readonly unknown[]): Generator<unknown> {
  for (const line of lines) {
    const { id, before, after, claims } = lineSchema.parse(line)
    const outcomes = carryOver({
      before: readBlocks(before),
      after: readBlocks(after),
      claims: claims.map(([start, end]) => ({ start, end })),
    })
    yield { id, results: outcomes.map((outcome) => ({ outcome: outcome.kind, target: targetOf(outcome) })) }
  }
}

import * as z from 'zod'
import { pairSchema, sharedBy, shareOf, type Answers, type Figures } from './spans'

const goldSchema = z.object({
  id: z.string(),
  before: z.string(),
  after: z.string(),
  spans: z.array(
    z.object({
      span: pairSchema,
      label: z.string(),
      target: pairSchema.nullish(),
    }),
  ),
})
const answerSchema = z.object({
  results: z.array(z.object({ outcome: z.string(), target: pairSchema.nullable() })),
})

/** Words as a reader sees them: kinds of space, quotation mark and dash make no difference, nor does composition. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Scores what became of claims: `keptRate`, of those whose words stayed, carried over to their place; of those edited,
 * found (`editedFoundRate`) and found as reworded (`editedFlaggedRate`); `removedRate`, of those removed, called gone;
 * `unsafe`, how many were carried over to other words. A target is the right one when half of it lies in the true one.
 */
export function scoreDrafts(gold: readonly unknown[], answers: Answers): Figures {
  const n = { kept: 0, keptRight: 0, edited: 0, found: 0, flagged: 0, removed: 0, removedRight: 0, unsafe: 0 }
  for (const { id, before, after, spans } of z.array(goldSchema).parse(gold)) {
    const results = answerSchema.safeParse(answers.get(id)).data?.results ?? []
    spans.forEach(({ span, label, target: wanted }, at) => {
      const { outcome, target } = results[at] ?? { outcome: 'gone', target: null }
      const isPlace = wanted && target ? sharedBy(target, wanted) >= (target[1] - target[0]) / 2 : false
      const isCarried = outcome === 'unchanged' || outcome === 'moved'
      const isSame = target !== null && asRead(before.slice(...span)) === asRead(after.slice(...target))
      const isSafe = isCarried && isSame
      if (isCarried && !isSame) n.unsafe++
      if (label === 'kept' || label === 'moved') {
        n.kept++
        if (isSafe && isPlace) n.keptRight++
      } else if (label === 'edited' && !isSafe) {
        n.edited++
        if (isPlace) n.found++
        if (isPlace && outcome === 'reworded') n.flagged++
      } else if (label === 'removed' && !isSafe) {
        n.removed++
        if (outcome === 'gone') n.removedRight++
      }
    })
  }
  return {
    keptRate: shareOf(n.keptRight, n.kept),
    editedFoundRate: shareOf(n.found, n.edited),
    editedFlaggedRate: shareOf(n.flagged, n.edited),
    removedRate: shareOf(n.removedRight, n.removed),
    unsafe: n.unsafe,
  }
}

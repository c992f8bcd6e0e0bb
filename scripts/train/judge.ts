/** A score and whether the sentence is in truth worth a check. */
export type Scored = { readonly score: number; readonly label: 0 | 1 }

const ranked = (scored: readonly Scored[]) => scored.toSorted((a, b) => b.score - a.score)

/** Average precision: the mean of the precision at each true one, from the highest score down. */
export function averagePrecision(scored: readonly Scored[]): number {
  let hits = 0
  let sum = 0
  ranked(scored).forEach(({ label }, at) => {
    if (label) sum += ++hits / (at + 1)
  })
  return sum / hits
}

/** F1 and accuracy when every score of at least `from` counts as yes. */
export function judge(
  scored: readonly Scored[],
  from: number,
): { readonly f1: number; readonly accuracy: number } {
  let [tp, fp, fn, right] = [0, 0, 0, 0]
  for (const { score, label } of scored) {
    const yes = score >= from
    if (yes && label) tp++
    else if (yes) fp++
    else if (label) fn++
    if (yes === (label === 1)) right++
  }
  return { f1: (2 * tp) / (2 * tp + fp + fn), accuracy: right / scored.length }
}

/**
 * The lowest score from which on F1 is within `slack` of the best that any threshold reaches: F1 is flat around its
 * best, and a claim that is missed costs more than one that is looked at in vain.
 */
export function lowestGoodThreshold(scored: readonly Scored[], slack: number): number {
  const all = scored.filter(({ label }) => label).length
  let hits = 0
  const reached = ranked(scored).map(({ score, label }, at) => {
    hits += label
    return { score, f1: (2 * hits) / (at + 1 + all) }
  })
  const best = reached.reduce((most, { f1 }) => Math.max(most, f1), 0)
  return reached.findLast(({ f1 }) => f1 >= best - slack)?.score ?? 1
}

/** Expected calibration error over ten bins of equal width (Naeini et al. 2015): by how much a score is off on average. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ scores: 0, labels: 0 }))
  for (const { score, label } of scored) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]
    if (!bin) continue
    bin.scores += score
    bin.labels += label
  }
  return bins.reduce((sum, { scores, labels }) => sum + Math.abs(scores - labels), 0) / scored.length
}

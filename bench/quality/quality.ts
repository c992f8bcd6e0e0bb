import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { installPeers, loadPeers, peerVersions } from '../peers/peers.mjs'
import { answersOf, ourAnswers } from './answers'
import { compareFigures, type Line } from './compare'
import { scorers, tasks, type Task } from './score/score'
import { tellSeededEdits } from './seededEdits'
import { readSets, unknownTasks, type TestSet } from './sets'
import { writeTable } from './table'

// npm run bench:quality -- [TASK ...] [--data FOLDER] [--edits 10000] [--seed 1] [--no-peers]
// FOLDER holds TASK/SET.input.jsonl and TASK/SET.gold.jsonl; or name it in STET_QUALITY_DATA.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env['STET_QUALITY_DATA'] ?? '' },
    edits: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    'no-peers': { type: 'boolean', default: false },
  },
})
const wanted: readonly Task[] = positionals.length === 0 ? tasks : z.array(z.enum(tasks)).parse(positionals)
const began = performance.now()

async function judge(set: TestSet, withPeers: boolean): Promise<readonly Line[]> {
  const score = scorers[set.task]
  const peers = []
  for (const peer of withPeers ? await loadPeers(set.task) : [])
    peers.push({ name: peer.name, figures: score(set.gold, await answersOf(peer, set)) })
  return compareFigures(set, score(set.gold, await ourAnswers(set)), peers)
}

const figuresSchema = z.object({
  figures: z.object({
    laterDebates: z.object({ averagePrecision: z.number(), f1: z.number() }),
  }),
})

/** What the learned score reached, when it was trained, on debates later than those it was then trained on. */
function laterDebates(): readonly Line[] {
  const weights = join(import.meta.dirname, '../../src/shared/claims/worthiness/weights.json')
  const { figures } = figuresSchema.parse(JSON.parse(readFileSync(weights, 'utf8')))
  const line = (name: string, ours: number, bar: number): Line => ({
    task: 'claims',
    set: 'later debates (by the training)',
    measure: { figure: name, name },
    ours,
    peer: null,
    bar,
    met: ours >= bar,
  })
  return [
    line('F1', figures.laterDebates.f1, 0.7),
    line('average precision', figures.laterDebates.averagePrecision, 0.75),
  ]
}

async function tellSets(data: string): Promise<void> {
  const withPeers = !values['no-peers'] && (await installPeers())
  const lines: Line[] = []
  for (const set of readSets(data, wanted)) {
    const start = performance.now()
    lines.push(...(await judge(set, withPeers)))
    console.error(`${set.task} ${set.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
  if (wanted.includes('claims')) lines.push(...laterDebates())
  console.log(`\n${writeTable(lines)}\n`)
  const judged = lines.filter(({ met }) => met !== null)
  console.log(`${judged.filter(({ met }) => met).length} of ${judged.length} bars met`)
  const besides = unknownTasks(data)
  if (besides.length > 0) console.log(`Not a task of the app, left out: ${besides.join(', ')}`)
  console.log(
    withPeers
      ? `Peers: ${Object.entries(peerVersions())
          .map(([name, version]) => `${name} ${version}`)
          .join(', ')}; Intl.Segmenter of Node ${process.versions.node}, ICU ${process.versions.icu}`
      : 'Without peers',
  )
}

if (values.data) await tellSets(values.data)
else console.log('No data: only the seeded edits are run. Name a folder with --data FOLDER for the rest.')
const isSafe = !wanted.includes('drafts') || tellSeededEdits(Number(values.edits), Number(values.seed))
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all`)
if (!isSafe) process.exitCode = 1

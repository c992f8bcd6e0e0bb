import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Peer } from '../peers/peers.mjs'
import type { Answers } from './score/spans'
import { byId, readLines, type TestSet } from './sets'

const root = join(import.meta.dirname, '../..')

/** What the app answers to a set, through the command that anybody can run: `npm run evaluate -- TASK`. */
export async function ourAnswers({ task, folder, inputFile }: TestSet): Promise<Answers> {
  const evaluate = join(root, 'scripts/evaluate/evaluate.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', evaluate, task, '--folder', folder], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  createReadStream(inputFile).pipe(child.stdin)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const said = await text(child.stdout)
  if ((await ended) !== 0) throw new Error(`evaluate ${task} did not come to its end`)
  return byId(readLines(said))
}

/** What a peer answers to a set. */
export async function answersOf(peer: Peer, { input, folder }: TestSet): Promise<Answers> {
  const answers: unknown[] = []
  for await (const answer of peer.run(input, folder)) answers.push(answer)
  return byId(answers)
}

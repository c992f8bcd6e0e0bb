import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run.mjs'
import { leftOut, readReport, unitResult, whole } from './stages.mjs'

// No stage needs a fifth of it; it is for one that hangs, and must hold on a machine that is busy with other things.
const limit = 1_200_000

/** Runs a stage that passes or fails as a whole, and says which it did. */
export async function stage(title, tool, args) {
  const { code } = await runTool(tool, args, { limit })
  console.log(`${title}: ${code === 0 ? 'ok' : 'failed'}`)
  return whole(code)
}

async function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-check-'))
  try {
    const report = join(folder, 'unit.json')
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await runTool('vitest', ['run', '--allowOnly=false', ...reporters], { limit })
    const read = readReport(report)
    const result = unitResult(read, code)
    for (const name of leftOut(read)) console.log(`Not run on this system: ${name}`)
    console.log(`Unit tests: ${result.passed} passed, ${result.failed} failed`)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Format, lint, types and unit tests, one after the other; each runs whatever became of the one before. */
export const checkStages = async () => [
  await stage('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  await stage('Lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  await stage('Types', 'typescript', ['-b']),
  await unitTests(),
]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, run } from './run.mjs'
import { readReport, unitResult, whole } from './stages.mjs'

const stage = async (title, program, args) => {
  const { code } = await run(program, args)
  console.log(`${title}: ${code === 0 ? 'ok' : 'failed'}`)
  return whole(code)
}

/** Format, lint, types and unit tests, one after the other; each runs whatever became of the one before. */
export async function checkStages() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-check-'))
  try {
    const report = join(folder, 'unit.json')
    const results = [
      await stage('Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
      await stage('Lint', bin('oxlint'), ['--type-aware', '--deny-warnings', '--quiet']),
      await stage('Types', bin('tsc'), ['-b']),
    ]
    const { code } = await run(bin('vitest'), [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const unit = unitResult(readReport(report), code)
    console.log(`Unit tests: ${unit.passed} passed, ${unit.failed} failed`)
    return [...results, unit]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// npm test: installs what is missing, then format, lint, types, unit tests, build, and the end-to-end tests in the real
// Electron. The last line is the sum; nothing is skipped in silence.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkStages } from './run/checkStages.mjs'
import { runPlaywright } from './run/e2e.mjs'
import { ensureInstalled } from './run/install.mjs'
import { bin, run } from './run/run.mjs'
import { e2eResult, readReport, sum, whole } from './run/stages.mjs'

const end = (results) => {
  const { passed, failed } = sum(results)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

if (!(await ensureInstalled())) end([whole(1)])
const results = await checkStages()
const built = await run(bin('electron-vite'), ['build', '--logLevel', 'error'])
console.log(`Build: ${built.code === 0 ? 'ok' : 'failed'}`)
results.push(whole(built.code))
if (built.code !== 0) end([...results, whole(1)])

const folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
const report = join(folder, 'e2e.json')
const code = await runPlaywright([], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, STET_JSON: '1' })
const e2e = e2eResult(readReport(report), code)
rmSync(folder, { recursive: true, force: true })
console.log(`End to end: ${e2e.passed} passed, ${e2e.failed} failed`)
end([...results, e2e])

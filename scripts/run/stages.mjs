import { readFileSync } from 'node:fs'

/** The sum of some results. */
export const sum = (results) => ({
  passed: results.reduce((all, { passed }) => all + passed, 0),
  failed: results.reduce((all, { failed }) => all + failed, 0),
})

/** The result of a stage that passes or fails as a whole. */
export const whole = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

// A run that tested nothing, or that ended badly though no single test failed, has failed.
const strict = (passed, failed, code) => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
})

/** What Vitest's JSON report says. */
export const unitResult = (report, code) =>
  strict(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, code)

/** The names of the unit tests that did not run, so that none is skipped in silence: some need another system. */
export const leftOut = (report) =>
  (report?.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName)

/** What Playwright's JSON report says; every test is for every system, so one that did not run has failed. */
export const e2eResult = (report, code) =>
  strict(
    (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0),
    (report?.stats?.unexpected ?? 0) + (report?.stats?.skipped ?? 0),
    code,
  )

/** Reads a JSON report; null when there is none. */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Prints the sum, which is the last line of a run, and ends with the exit code that goes with it. */
export function end(results) {
  const { passed, failed } = sum(results)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

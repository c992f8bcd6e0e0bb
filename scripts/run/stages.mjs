import { readFileSync } from 'node:fs'

/** The sum of some results. */
export const sum = (results) =>
  results.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })

/** The result of a stage that passes or fails as a whole. */
export const whole = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** What Vitest's JSON report says; a report without a test, or a run that ended badly all the same, has failed. */
export function unitResult(report, code) {
  const passed = report?.numPassedTests ?? 0
  const failed =
    (report?.numFailedTests ?? 0) + (report?.numFailedTestSuites > 0 && report?.numFailedTests === 0 ? 1 : 0)
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

/** What Playwright's JSON report says; a run in which nothing was tested has failed. */
export function e2eResult(report, code) {
  const passed = (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0)
  const failed = report?.stats?.unexpected ?? 0
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

/** Reads a JSON report; null when there is none. */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

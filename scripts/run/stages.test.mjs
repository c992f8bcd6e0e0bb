import { describe, expect, it } from 'vitest'
import { e2eResult, leftOut, sum, unitResult, whole } from './stages.mjs'

describe('the sum of a test run', () => {
  it('adds up what passed and failed', () => {
    expect(sum([whole(0), whole(2), { passed: 40, failed: 1 }])).toEqual({ passed: 41, failed: 2 })
  })
  it('counts unit tests as their report does', () => {
    expect(unitResult({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 })
  })
  it('counts end-to-end tests as their report does', () => {
    expect(e2eResult({ stats: { expected: 7, unexpected: 2, flaky: 0, skipped: 0 } }, 1)).toEqual({
      passed: 7,
      failed: 2,
    })
  })
  it('has failed when a test file could not be read', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 }
    expect(unitResult(report, 1)).toEqual({ passed: 7, failed: 1 })
  })
  it('has failed when an end-to-end test did not run', () => {
    expect(e2eResult({ stats: { expected: 7, unexpected: 0, skipped: 1 } }, 0)).toEqual({
      passed: 7,
      failed: 1,
    })
  })
  it('has failed when no test ran', () => {
    expect(unitResult({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(e2eResult({ stats: { expected: 0, unexpected: 0 } }, 0)).toEqual({ passed: 0, failed: 1 })
  })
  it('has failed when there is no report at all', () => {
    expect(unitResult(null, 1)).toEqual({ passed: 0, failed: 1 })
    expect(e2eResult(null, 1)).toEqual({ passed: 0, failed: 1 })
  })
  it('has failed when every test passed and the run did not', () => {
    expect(e2eResult({ stats: { expected: 3, unexpected: 0 } }, 1)).toEqual({ passed: 3, failed: 1 })
  })
})

describe('the unit tests that did not run', () => {
  it('are named, whatever kept them', () => {
    const tests = ['passed', 'failed', 'skipped', 'pending', 'todo'].map((status) => ({
      fullName: status,
      status,
    }))
    expect(leftOut({ testResults: [{ assertionResults: tests }] })).toEqual(['skipped', 'pending', 'todo'])
  })
  it('are none when there is no report', () => {
    expect(leftOut(null)).toEqual([])
  })
})

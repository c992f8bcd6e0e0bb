import { defineConfig } from '@playwright/test'

const { STET_TOUR: tour, STET_REPORT: report } = process.env

export default defineConfig({
  testDir: 'e2e',
  testIgnore: tour ? [] : ['**/tour.spec.ts'],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // For a run that hangs: an ordinary one takes a few minutes.
  globalTimeout: 1_500_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  outputDir: 'test-results',
})

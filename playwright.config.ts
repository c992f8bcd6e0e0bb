import { defineConfig } from '@playwright/test'

const { STET_TOUR: tour, STET_REPORT: report } = process.env

export default defineConfig({
  testDir: 'e2e',
  testIgnore: tour ? [] : ['**/tour.spec.ts'],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 660_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  outputDir: 'test-results',
})

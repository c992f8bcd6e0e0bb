import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testIgnore: process.env.STET_TOUR ? [] : ['**/tour.spec.ts'],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.STET_JSON ? [['dot'], ['json']] : [['list']],
  outputDir: 'test-results',
})

// npm run tour: builds the app, drives it through the main job on the sample, and writes screenshots on the way.
import { build } from './run/build.mjs'
import { runPlaywright } from './run/endToEnd.mjs'
import { ensureInstalled } from './run/install.mjs'

if (!(await ensureInstalled()) || (await build()).failed) process.exit(1)
process.exit(await runPlaywright(['tour.spec.ts', ...process.argv.slice(2)], { STET_TOUR: '1' }))

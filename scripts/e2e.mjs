// npm run test:e2e [-- ARGUMENTS OF PLAYWRIGHT]: the end-to-end tests alone, on what was built last.
import { runPlaywright } from './run/endToEnd.mjs'
import { ensureInstalled } from './run/install.mjs'

if (!(await ensureInstalled())) process.exit(1)
process.exit(await runPlaywright(process.argv.slice(2)))

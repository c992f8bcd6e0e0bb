// npm run test:e2e [-- ARGS]: the end-to-end tests alone, on what was built last. npm run tour: the tour alone.
import { ensureInstalled } from './run/install.mjs'
import { runPlaywright } from './run/e2e.mjs'

if (!(await ensureInstalled())) process.exit(1)
process.exit(await runPlaywright(process.argv.slice(2)))

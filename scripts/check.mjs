// npm run check: the fast part of the tests (format, lint, types, unit tests).
import { ensureInstalled } from './run/install.mjs'
import { checkStages } from './run/checkStages.mjs'
import { sum } from './run/stages.mjs'

if (!(await ensureInstalled())) process.exit(1)
const { passed, failed } = sum(await checkStages())
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

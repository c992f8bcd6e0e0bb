// npm test: installs what is missing, then format, lint, types, unit tests, build, and the end-to-end tests in the real
// Electron. The last line is the sum; nothing is skipped in silence.
import { build } from './run/build.mjs'
import { checkStages } from './run/checkStages.mjs'
import { endToEndTests } from './run/endToEnd.mjs'
import { ensureInstalled } from './run/install.mjs'
import { end, whole } from './run/stages.mjs'

if (!(await ensureInstalled())) end([whole(1)])
const results = [...(await checkStages()), await build()]
// Without a build the end-to-end tests would test an older app, or none.
if (results.at(-1)?.failed) end([...results, whole(1)])
end([...results, await endToEndTests()])

// npm run check: the fast part of the tests (format, lint, types, unit tests).
import { checkStages } from './run/checkStages.mjs'
import { ensureInstalled } from './run/install.mjs'
import { end, whole } from './run/stages.mjs'

if (!(await ensureInstalled())) end([whole(1)])
end(await checkStages())

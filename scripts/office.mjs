// npm run test:office: what the app writes is opened by LibreOffice, which nobody here wrote, and read back. Not part of
// npm test, because it needs soffice; without it nothing is tested, and this says so and fails.
import { ensureInstalled } from './run/install.mjs'
import { run, runTool } from './run/run.mjs'

if (!(await ensureInstalled())) process.exit(1)
const { code, output } = await run('soffice', ['--version'], { quiet: true, limit: 60_000 })
if (code !== 0) {
  console.error(
    'LibreOffice (soffice) is not on this machine, so nothing was tested. Install it, or put it on the PATH.',
  )
  process.exit(1)
}
console.log(output.trim())
process.exit((await runTool('tsx', ['scripts/office/office.ts'], { limit: 15 * 60_000 })).code)

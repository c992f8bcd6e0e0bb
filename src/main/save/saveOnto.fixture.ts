import { saveFile } from './saveFile'

// Saves a report of a megabyte at the path that it is given, as a program of its own, and says what came of it.
const [, , path = ''] = process.argv
const saved = await saveFile(
  { suggestedName: 'Report.html', kind: 'html', bytes: new Uint8Array(1_000_000) },
  () => Promise.resolve(path),
)
process.stdout.write(JSON.stringify(saved))

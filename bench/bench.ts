import { benchDrafts } from './drafts'
import { benchDocuments } from './documents'
import { benchEngine } from './engine'
import { benchHostile } from './hostile'
import type { Row } from './measure'
import { benchPrint } from './print'
import { benchReport } from './report'

// npm run bench: speed as ratios, each side by side with a floor or a peer in this same run. `npm run bench -- print drafts`
// runs these sections alone.

const sections: Readonly<Record<string, () => AsyncIterable<Row>>> = {
  engine: benchEngine,
  hostile: benchHostile,
  report: benchReport,
  documents: benchDocuments,
  print: benchPrint,
  drafts: benchDrafts,
}

const line = (cells: readonly string[]) =>
  console.log(
    `${(cells[0] ?? '').padEnd(52)}${cells
      .slice(1)
      .map((cell) => cell.padStart(11))
      .join('')}`,
  )

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(sections, name))
if (unknown.length > 0) {
  console.error(`no section is called ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`)
  process.exit(1)
}
const begin = performance.now()
line(['what', 'ours ms', 'beside ms', 'ratio', 'at most', 'rounds'])
let over = 0
for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
  const section = performance.now()
  for await (const { name: what, ours, floor, ratio, bar, rounds } of sections[name]?.() ?? []) {
    if (ratio > bar) over++
    const shown = `${ratio.toFixed(2)}${ratio > bar ? ' !' : ''}`
    line([what, ours.toFixed(2), floor.toFixed(2), shown, String(bar), String(rounds)])
  }
  console.log(`(${name}: ${seconds(section)})`)
}
console.log(`${over} over their bar, after ${seconds(begin)}`)
process.exit(over === 0 ? 0 : 1)

import { benchDrafts } from './drafts'
import { benchDocuments } from './documents'
import { benchEngine } from './engine'
import { benchPrint } from './print'
import { benchReport } from './report'

// npm run bench: speed as ratios, each side by side with a floor or a peer in this same run.

const line = (cells: readonly string[]) =>
  console.log(
    `${(cells[0] ?? '').padEnd(44)}${cells
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}`,
  )

line(['what', 'ours ms', 'beside ms', 'ratio', 'at most'])
let over = 0
const show = (name: string, ours: number, beside: number, ratio: number, bar: number) => {
  if (ratio > bar) over++
  line([
    name,
    ours.toFixed(2),
    beside.toFixed(2),
    `${ratio.toFixed(2)}${ratio > bar ? ' !' : ''}`,
    String(bar),
  ])
}
for (const row of [
  ...(await benchEngine()),
  ...(await benchReport()),
  ...(await benchDocuments()),
  ...(await benchPrint()),
])
  show(row.name, row.ours, row.floor, row.ratio, row.bar)
for (const row of await benchDrafts())
  show(`${row.name}, ${row.size} words`, row.ours, row.peer, row.ratio, row.bar)
console.log(`${over} over their bar`)
process.exit(over === 0 ? 0 : 1)

import type { Line } from './compare'

const headings = ['task', 'set', 'measure', 'ours', 'best peer', 'to reach', 'met']

const write = (value: number | null, isCount: boolean): string =>
  value === null ? '–' : isCount ? String(value) : value.toFixed(3)

function cellsOf({ task, set, measure, ours, peer, bar, met }: Line): readonly string[] {
  const isCount = measure.isCount === true
  return [
    task,
    set,
    measure.name,
    write(ours, isCount),
    peer ? `${write(peer.value, isCount)} ${peer.name}` : '–',
    write(bar, isCount),
    met === null ? '–' : met ? 'yes' : 'NO',
  ]
}

/** Writes lines as one table in Markdown, its columns even. */
export function writeTable(lines: readonly Line[]): string {
  const rows = [headings, ...lines.map(cellsOf)]
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [head = headings, ...rest] = rows
  return [row(head), rule, ...rest.map(row)].join('\n')
}

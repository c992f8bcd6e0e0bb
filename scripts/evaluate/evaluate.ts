import { createInterface } from 'node:readline'

// npm run --silent evaluate -- TASK [--folder DIR] < input.jsonl > answers.jsonl
// Every task runs the code that the app itself runs.

type Task = (lines: readonly unknown[], folder: string) => AsyncIterable<unknown> | Iterable<unknown>

const tasks: Readonly<Record<string, () => Promise<{ readonly run: Task }>>> = {
  sentences: () => import('./sentences'),
  facts: () => import('./facts'),
  claims: () => import('./claims'),
  attributions: () => import('./attributions'),
  drafts: () => import('./drafts'),
  article: () => import('./article'),
  docx: () => import('./docx'),
}

const [name = '', ...rest] = process.argv.slice(2)
const load = tasks[name]
if (!load) {
  console.error(`usage: npm run --silent evaluate -- ${Object.keys(tasks).join('|')} [--folder DIR] < input`)
  process.exit(2)
}
const at = rest.indexOf('--folder')
const folder = at >= 0 ? (rest[at + 1] ?? '.') : '.'

const lines: unknown[] = []
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) lines.push(JSON.parse(line))
}
const { run } = await load()
for await (const answer of run(lines, folder)) process.stdout.write(`${JSON.stringify(answer)}\n`)

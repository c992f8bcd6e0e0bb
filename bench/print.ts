import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { findElectron } from '../scripts/electron/find.mjs'
import { hasScreen, startScreen } from '../scripts/run/screen.mjs'
import { reportHtml } from '../src/shared/report/html'
import { englishReport } from '../src/shared/report/words'
import type { Row } from './measure'
import { reportOfWords } from './reportOfWords'

/** In words, and how often each is timed: a report of 100,000 has some 1,000 pages. */
const sizes = [
  [10_000, 3],
  [100_000, 'once'],
] as const

/**
 * The PDF of a report, from the report to its bytes, beside Chromium's own printing of the ready page with the same paper, tags
 * and outline, both in one Electron. Throws where no Electron can be had.
 */
export async function* benchPrint(): AsyncGenerator<Row> {
  const electron = await findElectron()
  if (!electron) throw new Error('no Electron can be had on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const screen = hasScreen() ? null : await startScreen()
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'print/printing.ts'),
        outDir: folder,
        rolldownOptions: {
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'printing.cjs' },
        },
      },
      ssr: { noExternal: true },
    })
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'bench', version: '0.0.0', main: 'printing.cjs' }),
    )
    for (const [words, rounds] of sizes) {
      const report = reportOfWords(words)
      const files = { report: join(folder, 'report.json'), page: join(folder, 'report.html') }
      writeFileSync(files.report, JSON.stringify(report))
      writeFileSync(files.page, reportHtml(report, englishReport))
      const said = await outputOf(
        electron.path,
        ['--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`, folder],
        {
          ...process.env,
          ...(screen ? { DISPLAY: screen.name } : {}),
          STET_BENCH_REPORT: files.report,
          STET_BENCH_PAGE: files.page,
          STET_BENCH_ROUNDS: String(rounds),
          STET_BENCH_NAME: `PDF beside printToPDF of its page, ${words / 1000}k words`,
        },
      )
      const [, row] = /^row (.*)$/m.exec(said) ?? []
      if (row === undefined) throw new Error(`nothing was printed: ${said}`)
      // What our own script has said.
      yield JSON.parse(row) as Row
    }
  } finally {
    screen?.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

const outputOf = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(program, args, { env, timeout: 600_000, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })

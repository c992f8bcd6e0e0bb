import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveFile } from './saveFile'

const bytes = new TextEncoder().encode('<h1>Report</h1>')
const report = { suggestedName: 'Report.html', kind: 'html', bytes } as const

let folder: string
const at = (name: string) => join(folder, name)
const saveAt = (name: string) => saveFile(report, () => Promise.resolve(at(name)))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-save-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a saved file', () => {
  it('holds what was saved, with nothing left beside it', async () => {
    expect(await saveAt('a.html')).toEqual({ ok: true, value: { name: 'a.html' } })
    expect(readFileSync(at('a.html'))).toEqual(Buffer.from(bytes))
    expect(readdirSync(folder)).toEqual(['a.html'])
  })

  it('takes the place of the old one and keeps its rights', async () => {
    writeFileSync(at('a.html'), 'a much longer old report, of which nothing may be left')
    chmodSync(at('a.html'), 0o640)
    await saveAt('a.html')
    expect(readFileSync(at('a.html'), 'utf8')).toBe('<h1>Report</h1>')
    expect(statSync(at('a.html')).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o640)
  })

  it('is written where a link leads, and the link stays', async () => {
    mkdirSync(at('shared'))
    writeFileSync(at('shared/a.html'), 'old')
    symlinkSync(at('shared/a.html'), at('a.html'))
    await saveAt('a.html')
    expect(lstatSync(at('a.html')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('shared/a.html'), 'utf8')).toBe('<h1>Report</h1>')
  })

  it('gets the ending of its kind where the person wrote none', async () => {
    expect(await saveAt('Dr. Who reports')).toMatchObject({ value: { name: 'Dr. Who reports.html' } })
  })

  it('does not get an ending that would make it take the place of another file', async () => {
    writeFileSync(at('a.html'), 'another report')
    expect(await saveAt('a')).toMatchObject({ value: { name: 'a' } })
    expect(readFileSync(at('a.html'), 'utf8')).toBe('another report')
  })

  it('keeps the ending that the person wrote', async () => {
    expect(await saveAt('a.txt')).toMatchObject({ value: { name: 'a.txt' } })
  })

  it('may have the longest name that the file system takes', async () => {
    const name = `${'報'.repeat(83)}.html`
    expect(await saveAt(name)).toEqual({ ok: true, value: { name } })
  })
})

describe('saving', () => {
  it('suggests a safe name and the ending of the kind', async () => {
    const suggested: unknown[] = []
    await saveFile({ ...report, suggestedName: '../a:b.html' }, (what) => {
      suggested.push(what)
      return Promise.resolve(null)
    })
    expect(suggested).toEqual([{ name: 'a b.html', filters: [{ name: 'Web page', extensions: ['html'] }] }])
  })

  it('does nothing when the person changes their mind', async () => {
    const saved = await saveFile(report, () => Promise.resolve(null))
    expect(saved).toEqual({ ok: false, failure: { kind: 'cancelled', detail: '' } })
  })

  it('that fails leaves what was there, and nothing half-written', async () => {
    mkdirSync(at('a.html/full'), { recursive: true })
    expect(await saveAt('a.html')).toMatchObject({ failure: { kind: 'unwritable' } })
    expect(readdirSync(folder)).toEqual(['a.html'])
    expect(readdirSync(at('a.html'))).toEqual(['full'])
  })

  // The system itself refuses to write on: past so many kilobytes here, at the end of a full disk elsewhere.
  it.skipIf(process.platform === 'win32')(
    'where no more room is leaves the old file, and nothing beside it',
    () => {
      writeFileSync(at('a.html'), 'the old report')
      const program = join(import.meta.dirname, 'saveOnto.fixture.ts')
      const { stdout, stderr } = spawnSync(
        'bash',
        [
          '-c',
          `trap '' XFSZ; ulimit -f 64; exec "$0" --import tsx "$1" "$2"`,
          process.execPath,
          program,
          at('a.html'),
        ],
        { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
      )
      expect(stdout.trim(), stderr).toBe('{"ok":false,"failure":{"kind":"diskFull","detail":"EFBIG"}}')
      expect(readFileSync(at('a.html'), 'utf8')).toBe('the old report')
      expect(readdirSync(folder)).toEqual(['a.html'])
    },
  )

  it.skipIf(process.platform === 'win32')('where nobody may write says so', async () => {
    // What keeps everybody out does not keep the administrator out, but of the system's own folder.
    const isAdministrator = process.getuid?.() === 0
    chmodSync(folder, 0o555)
    const saved = await saveFile(report, () =>
      Promise.resolve(isAdministrator ? '/sys/a.html' : at('a.html')),
    )
    chmodSync(folder, 0o755)
    expect(saved).toMatchObject({ failure: { kind: 'noPermission' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('into a folder that is gone says so', async () => {
    expect(await saveAt('gone/a.html')).toMatchObject({ failure: { kind: 'unwritable', detail: 'ENOENT' } })
  })
})

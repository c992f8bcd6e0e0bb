import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './run.mjs'

const shared = 'shared knows nobody'
const renderer = 'the renderer knows only shared'

/** A room, what it imports, from where, and what the lint rule must say of it. */
const forbidden = [
  ['shared/claims', 'main', '../../main/window', shared],
  ['shared/claims', 'the renderer', '../../renderer/bridge', shared],
  ['shared/claims', 'Node', 'node:fs', shared],
  ['shared/claims', 'Electron', 'electron', shared],
  ['shared/claims', 'React', 'react', shared],
  ['shared/claims', 'Dexie', 'dexie', shared],
  ['main', 'the renderer', '../renderer/app', 'main knows only shared'],
  ['main', 'React', 'react', 'main knows only shared'],
  ['preload', 'main', '../main/window', 'preload knows only shared'],
  ['renderer', 'Electron', 'electron', renderer],
  ['renderer', 'Node', 'node:fs', renderer],
  ['renderer/db', 'main', '../../main/window', renderer],
  ['renderer/features/desk', 'Dexie', 'dexie', 'only db/ knows Dexie'],
  ['renderer/features/desk', 'another feature', '../claim/claimInHand', 'strangers to each other'],
  ['renderer/features/desk', 'the bridge', '../../bridge', 'do not touch the bridge'],
  ['renderer/ui', 'the database', '../db/queries', 'ui knows nothing of claims'],
]

/** What a room imports and may. */
const allowed = [
  ['main', 'shared', '../shared/result'],
  ['preload', 'shared', '../shared/result'],
  ['renderer/db', 'Dexie', 'dexie'],
  ['renderer/features/desk', 'shared', '../../../shared/result'],
  ['renderer/features/desk', 'ui', '../../ui/button'],
]

/** Words that only another room understands. */
const foreign = [
  ['the DOM', 'document'],
  ['the network', 'fetch'],
  ['Node', 'process'],
  ['a timer', 'setTimeout'],
]

const wrongFile = (at) => `wrong${at}.ts`
const rightFile = (at) => `right${at}.ts`
const foreignFile = (at) => `foreign${at}.ts`

// The tools are run as npm run check runs them, once each, on a copy of their settings with planted files.
describe('the rooms are walls', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-walls-'))
  let findings = []
  let compilerSays = ''

  const plant = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const runHere = (command, args) =>
    new Promise((resolve) => {
      const file = join(root, 'node_modules', command)
      execFile(process.execPath, [file, ...args], { cwd: folder }, (_error, stdout) => resolve(stdout))
    })
  const saidOf = (file) => findings.filter(({ filename }) => filename.endsWith(`/${file}`))

  beforeAll(async () => {
    for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'src/shared/tsconfig.json'])
      cpSync(join(root, file), join(folder, file), { recursive: true })
    const text = (from) => `import * as planted from '${from}'\n\nexport const used = planted\n`
    forbidden.forEach(([room, , from], at) => plant(`src/${room}/${wrongFile(at)}`, text(from)))
    allowed.forEach(([room, , from], at) => plant(`src/${room}/${rightFile(at)}`, text(from)))
    findings = JSON.parse(await runHere('oxlint/bin/oxlint', ['--format', 'json', 'src'])).diagnostics

    rmSync(join(folder, 'src/shared/claims'), { recursive: true })
    foreign.forEach(([, name], at) =>
      plant(`src/shared/${foreignFile(at)}`, `export const wrong = ${name}\n`),
    )
    plant('src/shared/own.ts', 'export const right = (words: string) => words.length\n')
    compilerSays = await runHere('typescript/bin/tsc', ['-b', 'src/shared'])
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(forbidden.map((one, at) => [...one, at]))(
    '%s may not import %s',
    (_room, _what, _from, message, at) => {
      expect(saidOf(wrongFile(at))).toEqual([
        expect.objectContaining({
          code: 'eslint(no-restricted-imports)',
          severity: 'error',
          help: expect.stringContaining(message),
        }),
      ])
    },
  )

  it.each(allowed.map((one, at) => [...one, at]))('%s may import %s', (_room, _what, _from, at) => {
    expect(saidOf(rightFile(at))).toEqual([])
  })

  it.each(foreign.map((one, at) => [...one, at]))('shared does not compile with %s', (_what, name, at) => {
    expect(compilerSays).toMatch(new RegExp(`${foreignFile(at)}.*Cannot find name '${name}'`))
  })

  it('shared compiles with what is its own', () => {
    expect(compilerSays).not.toContain('own.ts')
  })
})

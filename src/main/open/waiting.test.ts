import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWaiting, pathsFromArguments } from './waiting'

const now = () => '2026-03-01T10:00:00.000Z'
const folder = resolve('/desk')
const at = (name: string) => join(folder, name)

describe('the files of a command line', () => {
  it.each([
    [['stet'], []],
    [['stet', 'draft.docx'], [at('draft.docx')]],
    [
      ['stet', 'b.txt', 'a.txt'],
      [at('b.txt'), at('a.txt')],
    ],
    [['stet', '--allow-file-access-from-files', 'draft.docx', '--lang=de'], [at('draft.docx')]],
    [['stet', '-psn_0_12345', 'draft.docx'], [at('draft.docx')]],
    [['stet', '../draft one.docx'], [resolve(folder, '../draft one.docx')]],
    [['stet', resolve('/else/draft.docx')], [resolve('/else/draft.docx')]],
    [['stet', pathToFileURL(at('draft 100%.docx')).href], [at('draft 100%.docx')]],
    [['stet', '--', '-draft.txt'], [at('-draft.txt')]],
    [['stet', ''], []],
  ])('of the packaged app %j are %j', (argv, paths) => {
    expect(pathsFromArguments(argv, true, folder)).toEqual(paths)
  })

  it.each([
    [['electron', '.'], []],
    [['electron', '.', 'draft.docx'], [at('draft.docx')]],
    [['electron', '--inspect=0', '--remote-debugging-port=0', '/app', 'draft.docx'], [at('draft.docx')]],
    [['electron', '-r', '/loader.js', '--no-sandbox', '/app', '--user-data-dir=/p', 'a.md'], [at('a.md')]],
    [['electron', '/app', '--', 'a.md'], [at('a.md')]],
  ])('of the app in development %j are %j', (argv, paths) => {
    expect(pathsFromArguments(argv, false, folder)).toEqual(paths)
  })

  it.each([
    'https://paper.test/story',
    'javascript:alert(1)',
    'app:javascript:alert(1)',
    'stet://open?path=/etc/passwd',
    'smb://host/share/draft.docx',
    'file://host/share/draft.docx',
    'file:///a%2Fb',
    'file://[',
  ])('are never addresses: %s', (argument) => {
    expect(pathsFromArguments(['stet', argument], true, folder)).toEqual([])
  })
})

describe('files that wait', () => {
  let real = ''
  beforeAll(() => {
    real = mkdtempSync(join(tmpdir(), 'stet-waiting-'))
    writeFileSync(join(real, 'a.txt'), 'Twelve')
  })
  afterAll(() => rmSync(real, { recursive: true, force: true }))

  it('are taken one by one, oldest first, until none waits', async () => {
    const waiting = createWaiting(() => undefined)
    waiting.add([join(real, 'a.txt'), join(real, 'missing.txt')], 'commandLine')
    waiting.add([join(real, 'a.txt')], 'file')
    const first = await waiting.take(now)
    const second = await waiting.take(now)
    const third = await waiting.take(now)
    expect(first?.ok && first.value.origin).toEqual({ kind: 'commandLine', name: 'a.txt', at: now() })
    expect(second?.ok === false && second.failure.kind).toBe('notFound')
    expect(third?.ok && third.value.origin.kind).toBe('file')
    expect(await waiting.take(now)).toBeNull()
  })

  it('are announced when they come, and only then', () => {
    let announced = 0
    const waiting = createWaiting(() => (announced += 1))
    waiting.add([], 'commandLine')
    expect(announced).toBe(0)
    waiting.add(['/a', '/b'], 'commandLine')
    expect(announced).toBe(1)
  })
})

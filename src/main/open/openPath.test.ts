import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../shared/result'
import { documentLimit, sizeLimits } from './limits'
import { openPath } from './openPath'
import { readDocument } from './readDocument'
import { readLimited } from './readLimited'
import { bytes, docx, zip } from './samples.fixture'

const now = () => '2026-03-01T10:00:00.000Z'
const failure = (kind: string, detail: string) => ({ ok: false, failure: { kind, detail } })

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'stet-open-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file and, on request, makes it as long as asked with nothing in it, which takes no room on the disk. */
function write(name: string, content: string | Uint8Array, length?: number): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  if (length !== undefined) truncateSync(path, length)
  return path
}

describe('a file', () => {
  it('comes as bytes with its kind and its name, and without the folder it lies in', async () => {
    const answer = await openPath(write('draft.md', '# Twelve'), 'commandLine', now)
    expect(answer).toEqual({
      ok: true,
      value: {
        bytes: new TextEncoder().encode('# Twelve'),
        name: 'draft.md',
        kind: 'markdown',
        mediaType: 'text/markdown',
        charset: null,
        origin: { kind: 'commandLine', name: 'draft.md', at: now() },
      },
    })
    expect(JSON.stringify(answer)).not.toContain(folder)
  })

  it('is read whole beyond its first bytes', async () => {
    const text = 'Twelve people died. '.repeat(20_000)
    const answer = await openPath(write('long.txt', text), 'file', now)
    expect(answer.ok && Buffer.from(answer.value.bytes).toString()).toBe(text)
  })

  it('is opened through a link to it', async () => {
    symlinkSync(write('draft.txt', 'Twelve'), join(folder, 'link.txt'))
    expect((await openPath(join(folder, 'link.txt'), 'file', now)).ok).toBe(true)
  })

  it('is judged by its bytes when its name says otherwise', async () => {
    const answer = await openPath(write('draft.txt', docx()), 'file', now)
    expect(answer.ok && answer.value.kind).toBe('docx')
  })

  it.each([
    ['empty', '', ['empty', '']],
    ['white space', ' '.repeat(70_000), ['empty', '']],
    ['binary', 'Twelve\0', ['binary', '']],
    ['an image', bytes('\x89PNG\r\n\x1a\n\0\0'), ['unknownKind', 'an image (PNG)']],
  ])('is refused when it is %s', async (_, content, [kind = '', detail = '']) => {
    expect(await openPath(write('draft.txt', content), 'file', now)).toEqual(failure(kind, detail))
  })

  it('is opened when text begins only after much white space', async () => {
    expect((await openPath(write('a.txt', `${' '.repeat(70_000)}Twelve`), 'file', now)).ok).toBe(true)
  })
})

describe('a file that is too large', () => {
  const manifest = zip({ 'manifest.json': '{}' })
  it.each([
    // What follows is NUL: read whole, the text would be refused as binary.
    ['a text of 200 MB', 'a.txt', 'Twelve '.repeat(10_000), 200_000_000, sizeLimits.text],
    ['a page of 200 MB', 'a.html', '<!doctype html>'.repeat(5000), 200_000_000, sizeLimits.html],
    ['a PDF of 1 GB', 'a.pdf', '%PDF-1.7', 1_000_000_000, sizeLimits.pdf],
    ['a Word document of 1 GB', 'a.docx', docx(), 1_000_000_000, sizeLimits.docx],
    [
      'an encrypted or old document of 1 GB',
      'a.doc',
      bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      1e9,
      50_000_000,
    ],
    ['a case of 2 GB', 'a.stet', manifest, 2_000_000_000, sizeLimits.case],
  ])('is refused with the limit, and not read: %s', async (_, name, head, length, limit) => {
    const path = write(name, head, length)
    const before = process.memoryUsage().rss
    expect(await openPath(path, 'file', now)).toEqual(failure('tooLarge', String(limit)))
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it('is said to be a film rather than too large', async () => {
    const path = write('a.mp4', bytes('\0\0\0\x18ftypmp42\0\0\0\0'), 3_000_000_000)
    expect(await openPath(path, 'file', now)).toEqual(failure('unknownKind', 'a video'))
  })

  it('is one byte more than the limit, not the limit', async () => {
    const text = Buffer.alloc(sizeLimits.text + 1, 'Twelve ')
    expect(await openPath(write('a.txt', text), 'file', now)).toEqual(failure('tooLarge', '25000000'))
    expect((await openPath(write('b.txt', text.subarray(1)), 'file', now)).ok).toBe(true)
  })

  it('is refused by the limit of what it is, not of what its name says', async () => {
    const path = write('a.stet', docx(), 60_000_000)
    expect(await openPath(path, 'file', now)).toEqual(failure('tooLarge', '50000000'))
  })
})

describe('what is no ordinary file', () => {
  it('is a folder', async () => {
    expect(await openPath(folder, 'file', now)).toEqual(failure('unreadable', 'notAFile'))
  })

  it.skipIf(process.platform === 'win32')('is a pipe, which is not waited for', async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    expect(await openPath(path, 'file', now)).toEqual(failure('unreadable', 'notAFile'))
  })

  it.skipIf(process.platform === 'win32')('is a device, however it is reached', async () => {
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    expect(await openPath(join(folder, 'zero.txt'), 'file', now)).toEqual(failure('unreadable', 'notAFile'))
  })
})

describe('a path that leads nowhere', () => {
  it.each([
    ['missing.txt', 'notFound', 'ENOENT'],
    ['draft.txt/inside.txt', 'notFound', 'ENOTDIR'],
    [`${'x'.repeat(300)}.txt`, 'unreadable', 'ENAMETOOLONG'],
    ['nul\0.txt', 'unreadable', 'ERR_INVALID_ARG_VALUE'],
  ])('fails in words of its own: %j', async (name, kind, detail) => {
    write('draft.txt', 'Twelve')
    expect(await openPath(join(folder, name), 'file', now)).toEqual(failure(kind, detail))
  })

  it('in a circle of links is unreadable', async () => {
    symlinkSync(join(folder, 'b'), join(folder, 'a'))
    symlinkSync(join(folder, 'a'), join(folder, 'b'))
    expect(await openPath(join(folder, 'a'), 'file', now)).toEqual(failure('unreadable', 'ELOOP'))
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is closed to this person',
    async () => {
      const path = write('closed.txt', 'Twelve')
      chmodSync(path, 0)
      expect(await openPath(path, 'file', now)).toEqual(failure('noPermission', 'EACCES'))
    },
  )
})

describe('a file that somebody writes to while it is read', () => {
  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 100_000)],
  ])('is not taken for whole when it %s', async (_, change) => {
    const path = write('draft.txt', 'x'.repeat(200_000))
    const answer = await readLimited(path, () => {
      change(path)
      return ok(1_000_000)
    })
    expect(answer).toEqual(failure('unreadable', 'changing'))
  })
})

describe('a document source', () => {
  it('may be of any kind', async () => {
    const path = write('photo.png', bytes('\x89PNG\0'))
    expect(await readDocument(path, documentLimit)).toEqual({
      ok: true,
      value: { name: 'photo.png', bytes: bytes('\x89PNG\0') },
    })
  })

  it('must hold something', async () => {
    expect(await readDocument(write('a.pdf', ''), documentLimit)).toEqual(failure('empty', ''))
  })

  it('has a limit', async () => {
    const path = write('film.mp4', 'x', documentLimit + 1)
    expect(await readDocument(path, documentLimit)).toEqual(failure('tooLarge', '250000000'))
  })

  it('is not found where there is none', async () => {
    expect(await readDocument(join(folder, 'no.pdf'), documentLimit)).toEqual(failure('notFound', 'ENOENT'))
  })
})

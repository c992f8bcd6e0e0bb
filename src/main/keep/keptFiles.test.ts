import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caseFolder } from '../journal/caseFolder'
import { idOf } from '../journal/history.fixture'
import { keepFile, readKeptFile } from './keptFiles'

const caseId = idOf<'case'>(1)
const bytes = new TextEncoder().encode('the contract, page 3')
const file = { caseId, name: 'contract.txt', mediaType: 'text/plain', bytes }
// printf 'the contract, page 3' | sha256sum
const sha256 = 'd472b49c61cc9e2634d3eb565d8dcf48641df9b394af36c90b2b470aeff9bb60'

let userData: string
const files = () => caseFolder(userData, caseId).files

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'stet-keep-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

describe('a kept file', () => {
  it('lies under its SHA-256, with nothing beside it', async () => {
    expect(await keepFile(userData, file)).toEqual({
      ok: true,
      value: { sha256, size: 20, name: 'contract.txt', mediaType: 'text/plain' },
    })
    expect(readdirSync(files())).toEqual([sha256])
  })

  it('comes back as it was, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (any) => {
        const kept = await keepFile(userData, { ...file, bytes: any })
        const read = kept.ok ? await readKeptFile(userData, { caseId, sha256: kept.value.sha256 }) : kept
        expect(read.ok && Buffer.compare(read.value, any)).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  it('is kept once, under whatever names it comes and however often at the same time', async () => {
    const many = Array.from({ length: 8 }, (_, number) =>
      keepFile(userData, { ...file, name: `copy ${number}` }),
    )
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true)
    expect(readdirSync(files())).toEqual([sha256])
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 5)],
    ['overwritten', (path: string) => writeFileSync(path, 'the contract, page 4')],
    ['emptied', (path: string) => truncateSync(path, 0)],
  ])('is known to have changed when it was %s, and mended when it is kept again', async (_what, spoil) => {
    await keepFile(userData, file)
    spoil(join(files(), sha256))
    expect(await readKeptFile(userData, { caseId, sha256 })).toEqual({
      ok: false,
      failure: { kind: 'changed', detail: sha256 },
    })
    await keepFile(userData, file)
    expect(await readKeptFile(userData, { caseId, sha256 })).toMatchObject({ ok: true })
  })

  it('is missing when it was never kept', async () => {
    expect(await readKeptFile(userData, { caseId, sha256 })).toMatchObject({ failure: { kind: 'missing' } })
  })

  it('that cannot be written is said to be so, and leaves nothing behind', async () => {
    mkdirSync(join(files(), sha256, 'in the way'), { recursive: true })
    expect(await keepFile(userData, file)).toMatchObject({ failure: { kind: 'unwritable' } })
    expect(readdirSync(files())).toEqual([sha256])
  })
})

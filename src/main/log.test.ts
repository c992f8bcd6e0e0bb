import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeError, openLog } from './log'

let userData: string
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'stet-log-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

const now = () => '2026-03-01T10:00:00.000Z'
const written = () => readFileSync(join(userData, 'logs', 'stet.log'), 'utf8')

describe('the log', () => {
  it('has one line for what is told, with the time', () => {
    const log = openLog(userData, now)
    log('one')
    log('two\n    at here\n    at there')
    expect(written()).toBe(`${now()} one\n${now()} two | at here | at there\n`)
  })

  it('begins a new file when the old one is large, and keeps no more than these two', () => {
    const log = openLog(userData, now)
    for (const text of ['first', 'second', 'third']) {
      log(text)
      writeFileSync(join(userData, 'logs', 'stet.log'), text + 'x'.repeat(1_000_001))
    }
    log('last')
    expect(readdirSync(join(userData, 'logs')).sort()).toEqual(['stet.log', 'stet.log.1'])
    expect(written()).toBe(`${now()} last\n`)
    expect(statSync(join(userData, 'logs', 'stet.log.1')).size).toBeGreaterThan(1_000_000)
  })

  it('that cannot be written stops nobody', () => {
    writeFileSync(join(userData, 'logs'), 'a file where the folder should be')
    expect(() => openLog(userData, now)('one')).not.toThrow()
  })
})

describe('an error in the log', () => {
  it('never quotes what was read', () => {
    const errors: unknown[] = []
    try {
      JSON.parse('The minister took a bribe')
    } catch (error) {
      errors.push(error)
    }
    const told = errors.map(describeError).join('')
    expect(told).toMatch(/^SyntaxError/)
    expect(told).toMatch(/at .*log\.test\.ts/)
    expect(told).not.toMatch(/minister|bribe/)
  })

  it('has the code of the system', () => {
    const error = Object.assign(new Error('no such file: /home/a/Secret draft.docx'), { code: 'ENOENT' })
    expect(describeError(error)).toMatch(/^Error ENOENT\n/)
    expect(describeError(error)).not.toMatch(/Secret/)
  })

  it.each([['a text'], [undefined], [null], [{ message: 'x' }]])('may be no error at all: %j', (thrown) => {
    expect(describeError(thrown)).toBe(typeof thrown)
  })
})

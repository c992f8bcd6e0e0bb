import { describe, expect, it } from 'vitest'
import { keepFailure, saveFailure } from './diskFailure'

const errorOf = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' })

describe('an error of the file system', () => {
  it.each([
    ['ENOSPC', 'diskFull', 'diskFull'],
    ['EDQUOT', 'diskFull', 'diskFull'],
    ['EFBIG', 'diskFull', 'diskFull'],
    ['EACCES', 'noPermission', 'noPermission'],
    ['EPERM', 'noPermission', 'noPermission'],
    ['EROFS', 'noPermission', 'noPermission'],
    ['EBUSY', 'inUse', 'unwritable'],
    ['ETXTBSY', 'inUse', 'unwritable'],
    ['ENOENT', 'unwritable', 'missing'],
    ['EIO', 'unwritable', 'unwritable'],
  ])('%s means %s to who saves a file, and %s to what is kept', (code, saving, keeping) => {
    expect(saveFailure(errorOf(code))).toEqual({ kind: saving, detail: code })
    expect(keepFailure(errorOf(code))).toEqual({ kind: keeping, detail: code })
  })

  it('that is none, but a bug, is not taken for one', () => {
    expect(() => saveFailure(new TypeError('undefined is not a function'))).toThrow(TypeError)
  })
})

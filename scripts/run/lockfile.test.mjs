import { describe, expect, it } from 'vitest'
import { lacks } from './lockfile.mjs'

const lock = (packages) => ({ packages })
const wanted = lock({
  '': { name: 'stet' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/tool-for-another-system': { version: '1.0.0', optional: true },
})

describe('whether packages must be installed', () => {
  it('is so in a fresh clone', () => {
    expect(lacks(wanted, null)).toBe(true)
  })
  it('is not so when all is there but the optional packages for other systems', () => {
    expect(lacks(wanted, lock({ 'node_modules/zod': { version: '4.6.7' } }))).toBe(false)
  })
  it.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/zod': { version: '4.6.6' } }],
    [
      'an optional package has another version',
      {
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/tool-for-another-system': { version: '0.9.0' },
      },
    ],
    [
      'a package is there that nobody asked for',
      { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/left-pad': { version: '1.3.0' } },
    ],
  ])('is so when %s', (_what, packages) => {
    expect(lacks(wanted, lock(packages))).toBe(true)
  })
})

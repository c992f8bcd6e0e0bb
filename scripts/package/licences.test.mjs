import { describe, expect, it } from 'vitest'
import { shipped } from './licences.mjs'

describe('the packages whose licences go along', () => {
  it('are those of the app and not those that only build it', () => {
    const packages = {
      '': { name: 'stet' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/a/node_modules/b': { version: '1.0.0' },
      'node_modules/vite': { version: '8.3.8', dev: true },
      'node_modules/esbuild': { version: '0.28.2', devOptional: true },
    }
    expect(shipped({ packages })).toEqual(['node_modules/a/node_modules/b', 'node_modules/zod'])
  })
})

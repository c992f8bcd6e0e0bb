import { describe, expect, it } from 'vitest'
import { missingOf } from './systemPackages.mjs'

describe('the system packages that are missing', () => {
  it('are those that are not installed', () => {
    expect(missingOf(['xvfb', 'libnss3'], ['bash', 'libnss3'])).toEqual(['xvfb'])
  })
  it('leave out those that are installed under their newer name', () => {
    expect(missingOf(['libgtk-3-0'], ['libgtk-3-0t64'])).toEqual([])
  })
  it('are not hidden by a package whose name only begins the same', () => {
    expect(missingOf(['xvfb'], ['xvfb-extras'])).toEqual(['xvfb'])
  })
})

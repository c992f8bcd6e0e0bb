import { describe, expect, it } from 'vitest'
import { whyNoSandbox } from './sandbox.mjs'

const ordinary = { isRoot: false, isRestricted: false, hasHelper: false }

describe('the sandbox of Electron', () => {
  it('is there for an ordinary user', () => {
    expect(whyNoSandbox(ordinary)).toBeNull()
  })
  it('is not there for root', () => {
    expect(whyNoSandbox({ ...ordinary, isRoot: true })).toBe('as root')
  })
  it('is not there where user namespaces are restricted', () => {
    expect(whyNoSandbox({ ...ordinary, isRestricted: true })).toContain('user namespaces')
  })
  it('is there all the same where its helper has the rights it needs', () => {
    expect(whyNoSandbox({ ...ordinary, isRestricted: true, hasHelper: true })).toBeNull()
  })
})

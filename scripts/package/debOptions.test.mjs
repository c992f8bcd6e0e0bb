import { describe, expect, it } from 'vitest'
import { controlFile, readArguments } from './debOptions.mjs'

const args = Object.entries({
  '-s': 'dir',
  '-t': 'deb',
  '-d': 'libnss3',
  '--depends': 'libgtk-3-0 | libgtk-3-0t64',
  '--deb-compression': 'xz',
  '--architecture': 'amd64',
  '--after-install': '/tmp/after',
  '--name': 'stet',
  '--description': 'Check words\n What it does.\n\n And more.',
  '--version': '1.2.0',
  '--package': 'a.deb',
  '--maintainer': 'A <a@b.invalid>',
  '--url': 'urn:stet',
  '--license': 'MIT',
})
  .flat()
  .concat('--force', 'dist/linux-unpacked/=/opt/Stet', 'icons/a=b.png=/usr/share/icons/stet.png')

describe('the arguments for a Debian package', () => {
  it('say which files go where', () => {
    expect(readArguments(args).files).toEqual([
      { from: 'dist/linux-unpacked/', to: '/opt/Stet' },
      { from: 'icons/a=b.png', to: '/usr/share/icons/stet.png' },
    ])
  })
  it('are refused when one is not known', () => {
    expect(() => readArguments(['--deb-surprise', 'x'])).toThrow('--deb-surprise')
  })
})

describe('the control file', () => {
  const control = controlFile(readArguments(args), 2_049)
  it('has the fields that are known, and none that is empty', () => {
    expect(control).toContain('Package: stet\nVersion: 1.2.0\nArchitecture: amd64\n')
    expect(control).toContain('Depends: libnss3, libgtk-3-0 | libgtk-3-0t64\n')
    expect(control).not.toMatch(/Recommends|Homepage/)
  })
  it('counts the size in kibibytes, upwards', () => {
    expect(control).toContain('Installed-Size: 3\n')
  })
  it('indents the description and keeps its empty line', () => {
    expect(control.endsWith('Description: Check words\n What it does.\n .\n And more.\n')).toBe(true)
  })
})

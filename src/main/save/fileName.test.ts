import { basename } from 'node:path'
import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './fileName'

describe('a suggested file name', () => {
  it.each([
    ['Troops near Kursk, draft 2.html', 'Troops near Kursk, draft 2.html'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\system32.dll', 'C Windows system32.dll'],
    ['/abs/olute.csv', 'abs olute.csv'],
    ['.hidden', 'hidden'],
    ['con.html', '_con.html'],
    ['COM¹', '_COM¹'],
    ['nul .txt', '_nul.txt'],
    ['console.html', 'console.html'],
    ['a:b|c?.md', 'a b c.md'],
    ['line\nfeed\0.txt', 'line feed.txt'],
    // Reads as "report-lmth.exe" would with the letters turned.
    ['report-\u202ehtml.exe', 'report- html.exe'],
    ['trailing. . .', 'trailing'],
    ['...', 'Stet'],
    ['', 'Stet'],
    ['.html', 'html'],
    ['Zürich – „Bericht“ 報告.docx', 'Zürich – „Bericht“ 報告.docx'],
    ['Zu\u0308rich.pdf', 'Zürich.pdf'],
  ])('%j becomes %j', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name)
  })

  it('keeps its ending when it is cut, and is cut between characters', () => {
    const name = safeFileName(`${'報'.repeat(300)}.html`)
    expect(name).toBe(`${'報'.repeat(66)}.html`)
  })

  it('is one that every system takes, whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = safeFileName(suggested)
        expect(name).not.toBe('')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220)
        expect([posix.basename(name), win32.basename(name), basename(name)]).toEqual([name, name, name])
        expect(name).not.toMatch(/[\p{C}<>:"|?*]|^[. ]|[. ]$|^(con|nul|aux|prn)(\.|$)/iu)
      }),
    )
  })
})

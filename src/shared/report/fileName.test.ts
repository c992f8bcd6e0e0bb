import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSource, sampleAt, sampleCase, theCase } from '../records/case.fixture'
import { usualChoices } from './choices'
import { reportFileName, safeName } from './fileName'
import { makeReport } from './makeReport'
import { englishReport } from './words'

describe('a name for a file', () => {
  it.each([
    ['Bridge to open in May', 'Bridge to open in May'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Console', 'Console'],
    ['trailing dots. . .', 'trailing dots'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['line\nbreak\0', 'line break'],
    ['photo\u202egnp.exe', 'photo gnp.exe'],
    ['Ñandú — “größte” Brücke', 'Ñandú — “größte” Brücke'],
    ['???', ''],
  ])('from %j is %j', (title, name) => {
    expect(safeName(title)).toBe(name)
  })

  it('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = safeName(title)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(151)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]|^[. ]|[. ]$/u)
        expect(name).toBe(safeName(name))
      }),
    )
  })
})

describe('the name of a report', () => {
  const nameOf = (title: string) =>
    reportFileName(
      makeReport(
        {
          records: sampleCase({
            case: theCase({ title }),
            sources: [aSource(1, { title: 'Vera Quell', confidentiality: 'never' })],
          }),
          coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
          untouched: [],
          at: sampleAt,
          choices: usualChoices,
        },
        englishReport,
      ).report,
      'markdown',
    )

  it('tells article, draft and day', () => {
    expect(nameOf('Bridge')).toBe('Bridge, draft 1, report 2026-11-24.md')
  })

  it('is there for an article without a title', () => {
    expect(nameOf('')).toBe('Stet, draft 1, report 2026-11-24.md')
  })

  it('holds nothing confidential', () => {
    expect(nameOf('How vera quell knew')).toBe('How [held back] knew, draft 1, report 2026-11-24.md')
  })
})

import { expect, it } from 'vitest'
import { aSource, sampleAt, sampleCase, someEvidence } from '../records/case.fixture'
import { usualChoices } from './choices'
import { makeReport } from './makeReport'
import { shortSourceName, sourceName } from './sourceName'
import { englishReport } from './words'

const address = `https://www.example.org/archives/2014/01/${'press-release-'.repeat(6)}final.html`

const sourceOf = (over: Parameters<typeof aSource>[1]) =>
  makeReport(
    {
      records: sampleCase({ sources: [aSource(1, over)], evidence: [someEvidence(1, 1, 1)] }),
      coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
      untouched: [],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  ).report.sources[0]

it.each([
  ['its title, however long', { title: 'a'.repeat(90), url: address }, 'a'.repeat(90)],
  ['a short address', { title: '', url: 'https://example.org/a?b=1' }, 'https://example.org/a?b=1'],
  [
    'a long address without its query',
    { title: '', url: `https://www.example.org/archive/press.html?utm_source=${'x'.repeat(40)}` },
    'example.org/archive/press.html',
  ],
  [
    'the two ends of a longer one',
    { title: '', url: address },
    'example.org/archives/2014/01/press-r…ress-release-final.html',
  ],
] as const)('a source is named in short by %s', (_name, over, name) => {
  const short = shortSourceName(sourceOf(over), englishReport)
  expect(short).toBe(name)
})

it('a source is named by its whole address where that stands nowhere else', () => {
  expect(sourceName(sourceOf({ title: '', url: address }), englishReport)).toBe(address)
})

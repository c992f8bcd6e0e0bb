import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/records/block'
import { smallestChange } from '../../../shared/returnedCopy/smallestChange'
import { readDocx } from '../../read/docx/readDocx'
import { paragraph, run, wordFile } from '../../read/docx/wordFile.fixture'
import { annotateDocx } from './annotateDocx'

const by = { author: 'A. Kay', initials: 'AK', at: '2026-11-24T10:00:00.000Z', isTracking: true }

type Changes = 'accepted' | 'rejected'
const readingOf = (bytes: Uint8Array, changes: Changes) => {
  const read = readDocx(bytes, changes)
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value
}
const saidIn = (bytes: Uint8Array, changes: Changes) => readingOf(bytes, changes).raw.trim()
const documentIn = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

/** Corrections of words of a draft, each with a comment; the words are the first that stand there. */
function correct(
  bytes: Uint8Array,
  corrections: readonly (readonly [old: string, now: string])[],
  changes: Changes = 'accepted',
) {
  const { raw, blocks, remarks } = readingOf(bytes, changes)
  const draft = {
    text: raw,
    remarks,
    changes,
    blocks: blocks.map(({ kind, level, start, end }): Block => ({ kind, level, start, end })),
  }
  const findings = corrections.map(([old, now], at) => {
    const start = raw.indexOf(old)
    const within = { start, end: start + old.length }
    const change = smallestChange(old, now)
    return {
      claim: at + 1,
      span: within,
      lines: [`Claim ${at + 1}: Needs correction`],
      isResolved: false,
      changes: change ? [{ ...change, start: start + change.start, end: start + change.end, within }] : [],
    }
  })
  const made = annotateDocx(bytes, draft, findings, by)
  if (!made.ok) throw new Error(made.failure.detail)
  return made.value
}

const bridge = wordFile({
  body:
    paragraph(run('The bridge ', '<w:b/>') + run('cost 40 ') + run('million', '<w:i/>') + run(' in 1931.')) +
    paragraph(`${run('It cost ')}<w:hyperlink r:id="a">${run('9 pounds')}</w:hyperlink>${run(' a day.')}`) +
    paragraph(
      `${run('The mayor ')}<w:ins w:id="1" w:author="B">${run('never ')}</w:ins>${run('paid.')}<w:del w:id="2" w:author="B"><w:r><w:delText> Twice.</w:delText></w:r></w:del>`,
    ),
})

describe('a correction as a tracked change', () => {
  it.each([
    ['a word', 'cost 40 million', 'cost 14 million', 'The bridge cost 14 million in 1931.'],
    ['words across runs', '40 million', '14 thousand', 'The bridge cost 14 thousand in 1931.'],
    ['the whole of a run', 'million', 'billion', 'The bridge cost 40 billion in 1931.'],
    ['words put in', 'cost 40', 'cost about 40', 'The bridge cost about 40 million in 1931.'],
    ['words put in at the end', 'in 1931', 'in 1931 or so', 'The bridge cost 40 million in 1931 or so.'],
    [
      'words put in at the beginning',
      'The bridge',
      'Once the bridge',
      'Once the bridge cost 40 million in 1931.',
    ],
    ['words taken out', 'cost 40 million', 'cost million', 'The bridge cost million in 1931.'],
    ['markup', 'in 1931', 'in <1931> & later', 'The bridge cost 40 million in <1931> & later.'],
  ])('changes %s when it is accepted, and nothing when it is rejected', (_what, old, now, after) => {
    const { bytes, tracked, untracked } = correct(bridge, [[old, now]])
    expect([tracked, untracked]).toEqual([1, []])
    expect(saidIn(bytes, 'accepted').split('\n')[0]).toBe(after)
    expect(saidIn(bytes, 'rejected')).toBe(saidIn(bridge, 'rejected'))
  })

  it('strikes the words that change and no other, and keeps how they look', () => {
    const xml = documentIn(correct(bridge, [['40 million', '14 million']]).bytes)
    expect([...xml.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual(['40', ' Twice.'])
    const all = documentIn(correct(bridge, [['million', 'billion']]).bytes)
    expect(all).toMatch(/<w:del [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:delText[^>]*>million/)
    expect(all).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:t[^>]*>billion/)
  })

  it('says by whom and when, under an id that nothing else has', () => {
    const xml = documentIn(correct(bridge, [['40', '14']]).bytes)
    const own = [
      ...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="A. Kay" w:date="2026-11-24T10:00:00Z">/g),
    ]
    expect(own).toHaveLength(2)
    const changes = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(changes).size).toBe(changes.length)
  })

  it('leaves the comment on both wordings', () => {
    const { bytes } = correct(bridge, [['cost 40 million', 'cost 14 million']])
    const wordsIn = (changes: Changes) => {
      const { raw, remarks } = readingOf(bytes, changes)
      const own = remarks.find(({ author }) => author === by.author)
      return own && raw.slice(own.start, own.end)
    }
    expect(wordsIn('rejected')).toBe('cost 40 million')
    expect(wordsIn('accepted')).toBe('cost 14 million')
  })

  it.each([
    ['a link', '9 pounds', '8 pounds'],
    ['words that are changed already', 'never', 'always'],
    ['words of which some are changed already', 'mayor never paid', 'council never paid twice'],
  ])('stays in the comment alone in %s, and is told', (_what, old, now) => {
    const { bytes, tracked, untracked, placed } = correct(bridge, [[old, now]])
    expect([placed, tracked, untracked]).toEqual([1, 0, [1]])
    expect(documentIn(bytes)).not.toMatch(/<w:(?:ins|del) [^>]*A\. Kay/)
  })

  it.each([
    [
      'a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
    ['a simple field', '<w:fldSimple w:instr="DATE">', '</w:fldSimple>'],
    [
      'a control bound to what stands elsewhere',
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>',
      '</w:sdtContent></w:sdt>',
    ],
    ['text moved here', '<w:moveTo w:id="3" w:author="B">', '</w:moveTo>'],
  ])('stays in the comment alone in %s', (_what, before, behind) => {
    const bytes = wordFile({
      body: paragraph(`${run('In ')}${before}${run('May 1931')}${behind}${run('.')}`),
    })
    expect(correct(bytes, [['1931', '1935']])).toMatchObject({ placed: 1, tracked: 0, untracked: [1] })
  })

  it('does not strike a note that stands among its words', () => {
    const bytes = wordFile({
      footnotes: `<w:footnote w:id="2">${paragraph('See the minutes.')}</w:footnote>`,
      body: paragraph(`${run('forty men')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' came')}`),
    })
    expect(correct(bytes, [['men came', 'women went']])).toMatchObject({ tracked: 0, untracked: [1] })
    expect(correct(bytes, [['men came', 'women came']])).toMatchObject({ tracked: 1, untracked: [] })
  })

  it('goes into every place that it is proposed for', () => {
    const bytes = wordFile({ body: paragraph('It cost 40 pounds.') + paragraph('So 40 pounds it was.') })
    const { raw, blocks } = readingOf(bytes, 'accepted')
    const changes = [...raw.matchAll(/40 pounds/g)].map(({ index }) => {
      const within = { start: index, end: index + 9 }
      return { start: index, end: index + 2, wording: '14', within }
    })
    const made = annotateDocx(
      bytes,
      { text: raw, changes: 'accepted', blocks, remarks: [] },
      [
        {
          claim: 1,
          span: { start: 8, end: 17 },
          lines: ['Claim 1: Needs correction'],
          isResolved: false,
          changes,
        },
      ],
      by,
    )
    expect(made.ok && saidIn(made.value.bytes, 'accepted')).toMatch(
      /It cost 14 pounds\.\s+So 14 pounds it was\./,
    )
    expect(made).toMatchObject({ ok: true, value: { placed: 1, tracked: 1, untracked: [] } })
  })

  it('of words that another correction changes is left to the one that comes first', () => {
    const { bytes, untracked } = correct(bridge, [
      ['cost 40 million', 'cost 14 million'],
      ['40 million', '15 million'],
    ])
    expect(untracked).toEqual([2])
    expect(saidIn(bytes, 'accepted')).toContain('cost 14 million')
  })

  it('is written where the tracked changes of the writer count as not made', () => {
    const { bytes } = correct(bridge, [['mayor paid', 'mayor stole']], 'rejected')
    expect(saidIn(bytes, 'rejected')).toBe(saidIn(bridge, 'rejected'))
    const kept = correct(bridge, [['paid', 'stole']], 'rejected')
    expect(kept.tracked).toBe(1)
    expect(saidIn(kept.bytes, 'accepted')).toContain('The mayor never stole.')
  })

  it('makes exactly the words proposed, wherever these are in a run or across runs', () => {
    const word = fc.stringMatching(/^[a-z0-9&<é🙂]{1,6}$/u)
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const pieces = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
    const wordings = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.array(word, { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(pieces, wordings, (runs, picks) => {
        const text = runs.map((words) => words.map((one) => escape(one)).join(' '))
        const bytes = wordFile({
          body: paragraph(text.map((words, at) => run(at === 0 ? words : ` ${words}`, '<w:i/>')).join('')),
        })
        const raw = saidIn(bytes, 'accepted')
        const words = raw.split(' ')
        // Words that do not meet: each correction takes those behind the last.
        let from = 0
        const corrections = picks.flatMap(([skip, length, now]) => {
          const first = from + (skip % 3)
          const old = words.slice(first, first + length + 1).join(' ')
          const isThere =
            first < words.length &&
            raw.indexOf(old) === words.slice(0, first).join(' ').length + Math.min(first, 1)
          from = first + length + 2
          return isThere && now.length > 0 ? [[old, now.join(' ')] as const] : []
        })
        const { tracked, bytes: copy } = correct(bytes, corrections)
        expect(tracked).toBe(corrections.filter(([old, now]) => old !== now).length)
        expect(saidIn(copy, 'rejected')).toBe(raw)
      }),
      { numRuns: 150 },
    )
  })
})

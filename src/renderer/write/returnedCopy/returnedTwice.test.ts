import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../shared/returnedCopy/findings'
import { readDocx } from '../../read/docx/readDocx'
import { paragraph, run, wordFile } from '../../read/docx/wordFile.fixture'
import { annotateDocx } from './annotateDocx'

const by = { author: 'A. Kay', initials: 'AK', at: '2026-11-24T10:00:00.000Z', isTracking: false }
const later = { ...by, at: '2026-11-26T10:00:00.000Z' }

const readingOf = (bytes: Uint8Array, changes: 'accepted' | 'rejected' = 'accepted') => {
  const read = readDocx(bytes, changes)
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value
}
const draftOf = (bytes: Uint8Array, changes: 'accepted' | 'rejected' = 'accepted') => {
  const { raw, blocks, remarks } = readingOf(bytes, changes)
  return { text: raw, blocks, remarks, changes }
}
/** A finding on the first place of words. */
const on = (bytes: Uint8Array, words: string, rest: Partial<Finding> = {}): Finding => {
  const start = readingOf(bytes).raw.indexOf(words)
  const lines = ['Claim 1: Disputed', 'contradicts: The budget']
  return {
    claim: 1,
    span: { start, end: start + words.length },
    lines,
    isResolved: false,
    changes: [],
    ...rest,
  }
}
const write = (bytes: Uint8Array, findings: readonly Finding[], returning = by) => {
  const made = annotateDocx(bytes, draftOf(bytes), findings, returning)
  if (!made.ok) throw new Error(made.failure.detail)
  return made.value
}
const commentsIn = (bytes: Uint8Array) => {
  const { raw, remarks } = readingOf(bytes)
  return remarks
    .filter(({ kind }) => kind === 'comment')
    .map(({ start, end, ...one }) => ({ ...one, words: raw.slice(start, end) }))
}
/** The document with some of its parts written anew, as a word processor would. */
function rewrite(bytes: Uint8Array, change: (name: string, part: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))])),
  )
}

const bridge = wordFile({
  body:
    paragraph(run('The bridge ', '<w:b/>') + run('cost 40 million in 1931.')) +
    paragraph(
      `<w:commentRangeStart w:id="7"/>${run('The council paid')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' twice.')}`,
    ),
  comments: `<w:comment w:id="7" w:author="Jo Lind" w:date="2026-11-20T10:00:00Z"><w:p>${run('See the minutes.')}</w:p></w:comment>`,
  styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>',
})

/** The writer answers our first comment, in a thread. */
const answered = (bytes: Uint8Array): Uint8Array => {
  const id = /w:comment [^>]*w:id="(\d+)" w:author="A. Kay"[^]*?paraId="(\w+)"/.exec(
    strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array()),
  )
  const [, ours = '', paragraphId = ''] = id ?? []
  return rewrite(bytes, (name, part) => {
    const at = part.lastIndexOf('</')
    const add = (markup: string) => part.slice(0, at) + markup + part.slice(at)
    if (name === 'word/comments.xml')
      return add(
        `<w:comment w:id="90" w:author="Jo Lind" w:date="2026-11-25T10:00:00Z"><w:p w14:paraId="5A000001"><w:r><w:t>It was 41, see p. 9.</w:t></w:r></w:p></w:comment>`,
      )
    if (name === 'word/commentsExtended.xml')
      return add(`<w15:commentEx w15:paraId="5A000001" w15:paraIdParent="${paragraphId}" w15:done="0"/>`)
    return name === 'word/document.xml'
      ? part
          .replace(`<w:commentRangeStart w:id="${ours}"/>`, '$&<w:commentRangeStart w:id="90"/>')
          .replace(
            `<w:r><w:commentReference w:id="${ours}"/></w:r>`,
            '$&<w:commentRangeEnd w:id="90"/><w:r><w:commentReference w:id="90"/></w:r>',
          )
      : part
  })
}

describe('a copy that is returned again', () => {
  it('is the one that came back, to the byte, where nothing was found since', () => {
    const once = write(bridge, [on(bridge, 'cost 40 million')])
    const back = answered(once.bytes)
    const twice = write(back, [on(back, 'cost 40 million')], later)
    expect(twice).toMatchObject({ placed: 0, there: 1, settled: 0, unplaced: [] })
    expect(twice.bytes).toBe(back)
    expect(commentsIn(back).map(({ author, text }) => [author, text])).toEqual([
      ['A. Kay', 'Claim 1: Disputed\ncontradicts: The budget'],
      ['Jo Lind', 'It was 41, see p. 9.'],
      ['Jo Lind', 'See the minutes.'],
    ])
  })

  it('has a new comment where the finding changed; the old one and its thread stay', () => {
    const back = answered(write(bridge, [on(bridge, 'cost 40 million')]).bytes)
    const changed = on(back, 'cost 40 million', { lines: ['Claim 1: Needs correction'] })
    const twice = write(back, [changed], later)
    expect(twice).toMatchObject({ placed: 1, there: 0, settled: 0 })
    const before = commentsIn(back)
    const after = commentsIn(twice.bytes)
    expect(after).toHaveLength(before.length + 1)
    expect(after.map(({ text }) => text)).toEqual(expect.arrayContaining(before.map(({ text }) => text)))
    expect(after.filter(({ answers }) => answers !== null)).toHaveLength(1)
  })

  it('marks the thread as resolved once the claim is verified, and says so in a comment of its own', () => {
    const back = answered(write(bridge, [on(bridge, 'cost 40 million')]).bytes)
    const settled = on(back, 'cost 40 million', { lines: ['Claim 1: Verified'], isResolved: true })
    const twice = write(back, [settled], later)
    expect(twice).toMatchObject({ placed: 1, there: 0, settled: 1 })
    expect(commentsIn(twice.bytes).map(({ text, resolved }) => [text.split('\n')[0], resolved])).toEqual([
      ['Claim 1: Disputed', true],
      ['It was 41, see p. 9.', true],
      ['Claim 1: Verified', true],
      ['See the minutes.', false],
    ])
    const again = write(twice.bytes, [settled], later)
    expect(again).toMatchObject({ placed: 0, there: 1, settled: 0, bytes: twice.bytes })
  })

  it.each([
    ['that somebody opened again', (part: string) => part.replace('w15:done="1"', 'w15:done="0"')],
    ['of which no part says what is resolved', (part: string) => part.replace(/<w15:commentEx [^>]*>/g, '')],
    ['whose paragraphs have no ids', (part: string) => part.replace(/ w14:paraId="\w+"/g, '')],
  ])('resolves a comment %s', (_what, spoil) => {
    const settled = on(bridge, 'cost 40 million', { lines: ['Claim 1: Verified'], isResolved: true })
    const back = rewrite(write(bridge, [settled]).bytes, (name, part) =>
      name.startsWith('word/comments') ? spoil(part) : part,
    )
    expect(commentsIn(back)[0]).toMatchObject({ text: 'Claim 1: Verified', resolved: false })
    const twice = write(back, [settled], later)
    expect(twice).toMatchObject({ placed: 0, there: 1, settled: 1 })
    expect(commentsIn(twice.bytes)).toEqual(
      commentsIn(back).map((one) => ({ ...one, resolved: one.author === by.author })),
    )
  })

  it('gives no comment the paragraph id of one that a program has numbered anew', () => {
    const once = write(bridge, [on(bridge, 'cost 40 million')]).bytes
    const back = rewrite(once, (_name, part) =>
      part.replaceAll('w:id="8"', 'w:id="0"').replaceAll('w:id="7"', 'w:id="1"'),
    )
    const more = ['in 1931', 'twice', 'paid'].map((words, at) =>
      on(back, words, { claim: at + 2, lines: [`Claim ${at + 2}: Disputed`] }),
    )
    const part = strFromU8(unzipSync(write(back, more, later).bytes)['word/comments.xml'] ?? new Uint8Array())
    const ids = [...part.matchAll(/paraId="(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(4)
  })

  it('tracks no correction twice', () => {
    const within = on(bridge, 'cost 40 million').span
    const start = within.start + 'cost '.length
    const correction = on(bridge, 'cost 40 million', {
      changes: [{ start, end: start + 2, wording: '14', within }],
    })
    const once = write(bridge, [correction], { ...by, isTracking: true }).bytes
    const made = annotateDocx(once, draftOf(once, 'rejected'), [correction], { ...later, isTracking: true })
    expect(made).toMatchObject({
      ok: true,
      value: { placed: 0, there: 1, tracked: 0, untracked: [1], bytes: once },
    })
  })

  it('tracks a correction beside the comment that stands, once that is asked for', () => {
    const within = on(bridge, 'cost 40 million').span
    const start = within.start + 'cost '.length
    const correction = on(bridge, 'cost 40 million', {
      changes: [{ start, end: start + 2, wording: '14', within }],
    })
    const once = write(bridge, [correction]).bytes
    const twice = write(once, [correction], { ...later, isTracking: true })
    expect(twice).toMatchObject({ placed: 0, there: 1, tracked: 1 })
    expect(readingOf(twice.bytes).raw).toContain('cost 14 million')
    expect(strFromU8(unzipSync(twice.bytes)['word/comments.xml'] ?? new Uint8Array())).toBe(
      strFromU8(unzipSync(once)['word/comments.xml'] ?? new Uint8Array()),
    )
  })

  it('has the same comments as one returned once, whatever was found, and every other part as it was', () => {
    const word = fc.stringMatching(/^[a-z0-9<é🙂]{1,6}$/u)
    const pick = fc.record({ from: fc.nat(20), length: fc.nat(3), text: word, isResolved: fc.boolean() })
    const escape = (text: string) => text.replaceAll('<', '&lt;')
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(pick, { minLength: 1, maxLength: 5, selector: ({ from }) => from }),
        fc.nat(5),
        (runs, picks, known) => {
          const bytes = wordFile({
            body: paragraph(runs.map((words) => run(`${escape(words.join(' '))} `)).join('')),
          })
          const { text } = draftOf(bytes)
          const places = [...text.matchAll(/\S+/gu)]
          const findings = picks.map(({ from, length, text: said, isResolved }, at): Finding => {
            const first = from % places.length
            const last = places[Math.min(first + length, places.length - 1)]
            const span = {
              start: places[first]?.index ?? 0,
              end: (last?.index ?? 0) + (last?.[0].length ?? 0),
            }
            const status = isResolved ? 'Verified' : 'Disputed'
            return {
              claim: at + 1,
              span,
              lines: [`Claim ${at + 1}: ${status}`, said],
              isResolved,
              changes: [],
            }
          })
          const whole = write(bytes, findings).bytes
          const some = write(bytes, findings.slice(0, known)).bytes
          const twice = write(some, findings).bytes
          const sorted = (copy: Uint8Array) =>
            commentsIn(copy)
              .map((one) => JSON.stringify(one))
              .toSorted()
          expect(sorted(twice)).toEqual(sorted(whole))
          const [before, after] = [unzipSync(some), unzipSync(twice)]
          const same = (name: string) => strFromU8(before[name] ?? new Uint8Array())
          for (const [name, part] of Object.entries(after))
            if (!/comments|document\.xml|Content_Types/.test(name))
              expect(strFromU8(part), name).toBe(same(name))
          expect(write(twice, findings, later).bytes).toBe(twice)
        },
      ),
      { numRuns: 100 },
    )
  })
})

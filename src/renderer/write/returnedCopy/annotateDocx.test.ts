import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/records/block'
import { contentTypes, paragraph, run, wordFile } from '../../read/docx/wordFile.fixture'
import { readDocx } from '../../read/docx/readDocx'
import { annotateDocx } from './annotateDocx'
import { copyFromBlocks } from './copyFromBlocks'
import { keyOf } from './letters'

const by = { author: 'A. Kay', initials: 'AK', at: '2026-11-24T10:00:00.000Z', isTracking: false }

const readingOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes, 'accepted')
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value
}

/** The draft as far as the copy needs it: the raw text serves, since blocks are found by what they say. */
const draftOf = (bytes: Uint8Array) => {
  const { raw, blocks, remarks } = readingOf(bytes)
  return {
    text: raw,
    remarks,
    changes: 'accepted' as const,
    blocks: blocks.map(({ kind, level, start, end }): Block => ({ kind, level, start, end })),
  }
}

const findingOn = (text: string, words: string, lines: readonly string[] = ['Claim 1: Disputed']) => {
  const start = text.indexOf(words)
  return { claim: 1, span: { start, end: start + words.length }, lines, isResolved: false, changes: [] }
}

const annotate = (bytes: Uint8Array, words: readonly string[]) => {
  const draft = draftOf(bytes)
  const made = annotateDocx(
    bytes,
    draft,
    words.map((one) => findingOn(draft.text, one)),
    by,
  )
  if (!made.ok) throw new Error(made.failure.detail)
  return made.value
}

const anchorsIn = (bytes: Uint8Array) => {
  const { raw, remarks } = readingOf(bytes)
  return remarks
    .filter(({ kind, author }) => kind === 'comment' && author === by.author)
    .map(({ start, end }) => raw.slice(start, end))
}

const ferry = wordFile({
  body:
    paragraph(run('The ferry, ', '<w:b/>') + run('built in 1931, cost 4 million &amp; sank.')) +
    paragraph(
      '<w:ins w:id="1" w:author="B"><w:r><w:t>Nobody </w:t></w:r></w:ins><w:del w:id="2" w:author="B"><w:r><w:delText>Somebody </w:delText></w:r></w:del><w:r><w:t xml:space="preserve">was </w:t><w:tab/><w:t>hurt.</w:t></w:r>',
    ) +
    paragraph(
      '<w:commentRangeStart w:id="7"/><w:r><w:t>The council paid.</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
    ),
  comments:
    '<w:comment w:id="7" w:author="Writer" w:date="2026-11-20T10:00:00Z"><w:p><w:r><w:t>See the minutes.</w:t></w:r></w:p></w:comment>',
  styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>',
})

describe('findings in a Word document', () => {
  it.each([
    ['words inside a run', ['built in 1931']],
    ['words across runs', ['ferry, built']],
    ['a whole run', ['The ferry,']],
    ['words behind an entity', ['sank']],
    ['words with an entity', ['million & sank.']],
    ['inserted words, over a deletion', ['Nobody was']],
    ['words behind a tab', ['hurt.']],
    ['words that the writer has commented', ['council']],
    ['words side by side and one within another', ['cost 4 million', 'cost', '4', '& sank']],
  ])('hang on %s', (_what, words) => {
    const { bytes, placed } = annotate(ferry, words)
    expect(placed).toBe(words.length)
    expect(anchorsIn(bytes).toSorted()).toEqual(words.toSorted())
    expect(readingOf(bytes).raw).toBe(readingOf(ferry).raw)
  })

  it.each([
    [
      'symbols',
      '<w:r><w:t>at 40 </w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t> north</w:t></w:r>',
      '40 ° north',
    ],
    ['a symbol', `${run('at 40')}<w:r><w:sym w:font="Symbol" w:char="00B0"/></w:r>${run(' north')}`, '°'],
    ['glyphs of a symbol font', run('\uf0b3 40', '<w:rFonts w:ascii="Symbol"/>') + run(' men'), '40 men'],
    [
      'hyphens that do not break',
      '<w:r><w:t>self</w:t><w:noBreakHyphen/><w:t>made men</w:t></w:r>',
      'self‑made',
    ],
    [
      'words that say how they sound',
      '<w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>c d</w:t></w:r>',
      'c d',
    ],
  ])('hang on words among %s', (_what, content, words) => {
    const bytes = wordFile({ body: paragraph(content) })
    const made = annotate(bytes, [words])
    expect(made.unplaced).toEqual([])
    expect(anchorsIn(made.bytes)).toEqual([words])
  })

  it('hang on words of a paragraph whose end a tracked change takes away', () => {
    const bytes = wordFile({
      body:
        paragraph(run('Nobody '), '<w:rPr><w:del w:id="1" w:author="B"/></w:rPr>') +
        paragraph('was hurt.') +
        paragraph('The end.'),
    })
    expect(anchorsIn(annotate(bytes, ['Nobody was', 'The end.']).bytes)).toEqual(['Nobody was', 'The end.'])
  })

  it('hang on the words that a drop cap begins', () => {
    const capped = wordFile({
      body: paragraph('T', '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph('he ferry sank.'),
    })
    const { bytes, placed } = annotate(capped, ['The ferry'])
    expect(placed).toBe(1)
    expect(anchorsIn(bytes)).toEqual(['The ferry'])
  })

  it('leave the writer’s comments where they were', () => {
    const { bytes } = annotate(ferry, ['council'])
    const { raw, remarks } = readingOf(bytes)
    const own = remarks.find(({ author }) => author === 'Writer')
    expect(own && raw.slice(own.start, own.end)).toBe('The council paid.')
    expect(own?.text).toBe('See the minutes.')
  })

  it('leave every other part byte for byte as it was', () => {
    const before = unzipSync(ferry)
    const after = unzipSync(annotate(ferry, ['sank']).bytes)
    const changed = Object.keys(after).filter(
      (name) => !before[name] || strFromU8(before[name]) !== strFromU8(after[name] ?? new Uint8Array()),
    )
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/commentsExtended.xml',
      'word/document.xml',
    ])
  })

  it('are resolved where they are said to be, in paragraphs of their own, with nothing taken for markup', () => {
    const draft = draftOf(ferry)
    const finding = findingOn(draft.text, 'sank', ['Claim 1: <Verified>', 'supports: A & B'])
    const made = annotateDocx(ferry, draft, [{ ...finding, isResolved: true }], by)
    const remark = made.ok && readingOf(made.value.bytes).remarks.find(({ author }) => author === 'A. Kay')
    expect(remark).toMatchObject({ resolved: true, at: by.at })
    expect(remark && remark.text.split(/\s*\n\s*/)).toEqual(['Claim 1: <Verified>', 'supports: A & B'])
  })

  it.each([
    ['document', 'docx'],
    ['template', 'dotx'],
    ['macros', 'docm'],
  ])('go back in a file with the ending that Word wants: %s', (what, ending) => {
    const main = {
      document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      template: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      macros: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    }[what]
    const bytes = wordFile({
      body: paragraph('The council paid.'),
      raw: {
        '[Content_Types].xml': contentTypes(main),
        'word/vbaProject.bin': 'Sub AutoOpen()',
      },
    })
    const made = annotate(bytes, ['council'])
    expect(made.ending).toBe(ending)
    expect(strFromU8(unzipSync(made.bytes)['word/vbaProject.bin'] ?? new Uint8Array())).toBe('Sub AutoOpen()')
  })

  it('are refused rather than lose a part of a name that a program stumbles over', () => {
    const bytes = wordFile({ body: paragraph('Fine.'), raw: { __prota__: 'kept' } })
    // No program at hand writes such a name.
    const named = Uint8Array.from(
      Buffer.from(bytes).toString('latin1').replaceAll('__prota__', '__proto__'),
      (letter) => letter.charCodeAt(0),
    )
    const draft = draftOf(named)
    const made = annotateDocx(named, draft, [findingOn(draft.text, 'Fine')], by)
    expect(made.ok || made.failure.kind).toBe('broken')
  })

  it('are refused beside a part that is a bomb, without unpacking it whole', () => {
    const bytes = wordFile({
      body: paragraph('Fine.'),
      raw: { 'word/media/a.xml': ' '.repeat(30 * 1024 * 1024) },
    })
    const draft = draftOf(bytes)
    const made = annotateDocx(bytes, draft, [findingOn(draft.text, 'Fine')], by)
    expect(made.ok || made.failure.kind).toBe('bomb')
  })

  it('say which claims have no place in the document', () => {
    const draft = {
      text: 'Not in it.',
      remarks: [],
      changes: 'accepted' as const,
      blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: 10 }],
    }
    expect(annotateDocx(ferry, draft, [findingOn(draft.text, 'in it')], by)).toMatchObject({
      ok: true,
      value: { placed: 0, unplaced: [1] },
    })
  })

  it('hang on exactly their words, wherever these are in a run or across runs', () => {
    const word = fc.stringMatching(/^[a-z0-9&<é🙂]{1,6}$/u)
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(6)), { minLength: 1, maxLength: 4 }),
        (runs, picks) => {
          const bytes = wordFile({
            body: paragraph(runs.map((words) => run(`${escape(words.join(' '))} `, '<w:i/>')).join('')),
          })
          const draft = draftOf(bytes)
          const places = [...draft.text.matchAll(/\S+/gu)].map(({ 0: one, index }) => ({
            start: index,
            end: index + one.length,
          }))
          const findings = picks.map(([from, length], claim) => {
            const first = from % places.length
            const last = Math.min(first + length, places.length - 1)
            const span = { start: places[first]?.start ?? 0, end: places[last]?.end ?? 0 }
            return { claim, span, lines: [`Claim ${claim}`], isResolved: false, changes: [] }
          })
          const made = annotateDocx(bytes, draft, findings, by)
          if (!made.ok) throw new Error(made.failure.detail)
          const wanted = findings.map(({ span }) => keyOf(draft.text.slice(span.start, span.end)))
          expect(anchorsIn(made.value.bytes).map(keyOf).toSorted()).toEqual(wanted.toSorted())
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a copy of a draft that came as another kind', () => {
  it('is made from its blocks, with the comments on their words', async () => {
    const draft = {
      changes: 'accepted' as const,
      remarks: [],
      text: 'A title\n\nThe bridge fell in 1931.\n\n“It fell,” she said.',
      blocks: [
        { kind: 'heading', level: 1, start: 0, end: 7 },
        { kind: 'paragraph', level: 0, start: 9, end: 33 },
        { kind: 'quotation', level: 0, start: 35, end: 55 },
      ] as const satisfies readonly Block[],
    }
    const made = annotateDocx(
      copyFromBlocks(draft, '', by.at, 'A4'),
      draft,
      [findingOn(draft.text, 'in 1931')],
      by,
    )
    expect(made.ok && anchorsIn(made.value.bytes)).toEqual(['in 1931'])
    expect(made.ok && readingOf(made.value.bytes).blocks.map(({ kind }) => kind)[0]).toBe('heading')
  })
})

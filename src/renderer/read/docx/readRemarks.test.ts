import { describe, expect, it } from 'vitest'
import { paragraph, run } from './wordFile.fixture'
import { read, remarks } from './reading.fixture'

describe('comments', () => {
  const comment = (id: number, text: string, paragraphId: string, rest = '') =>
    `<w:comment w:id="${id}" w:author="Ann Ode" w:date="2026-11-24T09:30:00Z" w:initials="AO"${rest}>` +
    `<w:p w14:paraId="${paragraphId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

  it('hang on their exact words, across paragraphs and inside each other', () => {
    const draft = read({
      comments: comment(0, 'outer', 'A1') + comment(1, 'inner', 'A2'),
      body:
        paragraph(run('It ') + start(0) + run('began ') + start(1) + run('there') + end(1) + run('.')) +
        paragraph(run('It ended') + end(0) + run(' here.')),
    })
    expect(remarks(draft)).toEqual([
      { kind: 'comment', words: 'began there.\n\nIt ended', text: 'outer' },
      { kind: 'comment', words: 'there', text: 'inner' },
    ])
  })

  it('may begin and end between paragraphs', () => {
    const draft = read({
      comments: comment(0, 'both', 'A1'),
      body:
        paragraph('No.') +
        start(0) +
        paragraph('One.') +
        paragraph('Two.') +
        end(0).split('<w:r>')[0] +
        paragraph('No.'),
    })
    expect(remarks(draft)[0]?.words).toBe('One.\n\nTwo.')
  })

  it('hang where their reference stands when they have no range', () => {
    const draft = read({
      comments: comment(0, 'here', 'A1'),
      body: paragraph(`${run('Words')}<w:r><w:commentReference w:id="0"/></w:r>${run(' more')}`),
    })
    expect(draft.remarks[0]).toMatchObject({ start: 5, end: 5 })
  })

  it('say who, when, whether resolved, and what they answer', () => {
    const draft = read({
      comments: comment(0, 'See https://example.org/a.', 'A1') + comment(1, 'Done', 'A2'),
      commentsExtended:
        '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/>',
      body: paragraph(start(0) + start(1) + run('Fact') + end(0) + end(1)),
    })
    expect(draft.remarks).toEqual([
      {
        kind: 'comment',
        start: 0,
        end: 4,
        text: 'See https://example.org/a.',
        links: ['https://example.org/a'],
        author: 'Ann Ode',
        at: '2026-11-24T09:30:00.000Z',
        resolved: true,
        answers: null,
      },
      expect.objectContaining({ text: 'Done', resolved: true, answers: 0 }),
    ])
  })

  it('answer nothing when no file says so: word processors other than Word give them no paragraph ids', () => {
    const bare = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="A">${paragraph(text)}</w:comment>`
    const draft = read({
      comments: bare(0, 'first') + bare(1, 'second'),
      body: paragraph(start(0) + run('One') + end(0) + start(1) + run('two') + end(1)),
    })
    expect(draft.remarks.map(({ text, answers }) => [text, answers])).toEqual([
      ['first', null],
      ['second', null],
    ])
  })

  it('keep their paragraphs apart by single line feeds', () => {
    const draft = read({
      comments: `<w:comment w:id="0">${paragraph('One')}${paragraph('')}${paragraph('Two')}</w:comment>`,
      body: paragraph(start(0) + run('x') + end(0)),
    })
    expect(draft.remarks[0]?.text).toBe('One\nTwo')
  })
})

describe('notes', () => {
  it('are remarks on the word before their mark, not part of the running text', () => {
    const draft = read({
      footnotes:
        `<w:footnote w:type="separator" w:id="-1">${paragraph('----')}</w:footnote>` +
        `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Report, p. 3.')}`)}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph('At the end.')}</w:endnote>`,
      body: paragraph(
        `${run('It fell by half.')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' It rose')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
      ),
    })
    expect(draft.text).toBe('It fell by half. It rose')
    expect(remarks(draft)).toEqual([
      { kind: 'footnote', words: 'half.', text: 'Report, p. 3.' },
      { kind: 'endnote', words: 'rose', text: 'At the end.' },
    ])
  })

  it('leave out a mark that the writer chose himself', () => {
    const draft = read({
      footnotes: `<w:footnote w:id="2">${paragraph('Starred.')}</w:footnote>`,
      body: paragraph(
        `${run('Word')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(' on')}`,
      ),
    })
    expect(draft.text).toBe('Word on')
  })
})

describe('links and fields', () => {
  const external = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`

  it('lead to the web or nowhere, and what was dropped is told', () => {
    const draft = read({
      relations:
        external('r1', 'https://example.org/x') +
        external('r2', 'javascript:alert(1)') +
        external('r3', 'file:///etc/passwd'),
      body: paragraph(
        ['r1', 'r2', 'r3'].map((id) => `<w:hyperlink r:id="${id}">${run(`${id} `)}</w:hyperlink>`).join('') +
          `<w:hyperlink w:anchor="below">${run('inside')}</w:hyperlink>`,
      ),
    })
    expect(draft.text).toBe('r1 r2 r3 inside')
    expect(remarks(draft)).toEqual([{ kind: 'link', words: 'r1 ', text: 'https://example.org/x' }])
    expect(draft.notices).toEqual([{ kind: 'linksDropped', count: 2, detail: 'javascript, file' }])
  })

  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const field = (code: string, result: string) =>
    mark('begin') + instruction(code) + mark('separate') + run(result) + mark('end')

  it('keep a field’s result and drop its instruction', () => {
    const draft = read({
      body: paragraph(
        field(' HYPERLINK "https://example.org/y" \\l "part" ', 'the report') +
          run(' on page ') +
          field(' PAGE ', '4'),
      ),
    })
    expect(draft.text).toBe('the report on page 4')
    expect(remarks(draft)).toEqual([
      { kind: 'link', words: 'the report', text: 'https://example.org/y#part' },
    ])
  })

  it('tell of fields that would fetch something, and keep only their text', () => {
    const draft = read({
      body: paragraph(field(' INCLUDETEXT "\\\\\\\\host\\\\share\\\\a.docx" ', 'old text')),
    })
    expect(draft.text).toBe('old text')
    expect(draft.notices).toEqual([{ kind: 'linksDropped', count: 1, detail: 'INCLUDETEXT' }])
  })

  it('do not swallow what follows a field that never ends', () => {
    const draft = read({ body: paragraph(mark('begin') + instruction(' IF ')) + paragraph('Still here.') })
    expect(draft.text).toBe('Still here.')
  })
})

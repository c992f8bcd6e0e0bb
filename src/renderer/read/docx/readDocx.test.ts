import { describe, expect, it } from 'vitest'
import type { ReadDraft } from '../readDraft'
import { readWithoutPage } from '../readWithoutPage'
import { paragraph, run, style, wordFile, type WordParts } from './wordFile.fixture'

function read(parts: WordParts, changes: 'accepted' | 'rejected' = 'accepted'): ReadDraft {
  const result = readWithoutPage({ kind: 'docx', bytes: wordFile(parts), charset: null, changes })
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.detail}`)
  return result.value
}

const shapes = (draft: ReadDraft) =>
  draft.blocks.map(({ kind, level, start, end }) => `${kind}${level || ''}: ${draft.text.slice(start, end)}`)
const remarks = (draft: ReadDraft) =>
  draft.remarks.map(({ kind, start, end, text, links }) => ({
    kind,
    words: draft.text.slice(start, end),
    text: text || links.join(),
  }))
const styled = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`)

describe('blocks of a Word document', () => {
  it('are headings by the names of styles, which are English whatever their ids are', () => {
    const draft = read({
      styles: [
        style('berschrift2', 'heading 2'),
        style('Hausstil', 'Zwischentitel', '<w:basedOn w:val="berschrift2"/>'),
        style('Titel', 'Title'),
      ].join(''),
      body: styled('Titel', 'Big') + styled('berschrift2', 'Two') + styled('Hausstil', 'House'),
    })
    expect(shapes(draft)).toEqual(['heading1: Big', 'heading2: Two', 'heading2: House'])
  })

  it('are headings by their outline level, and are not by level 9', () => {
    const draft = read({
      body: paragraph('Third', '<w:outlineLvl w:val="2"/>') + paragraph('Text', '<w:outlineLvl w:val="9"/>'),
    })
    expect(shapes(draft)).toEqual(['heading3: Third', 'paragraph: Text'])
  })

  it('are list items by their own numbering or by that of their style, unless taken out of the list', () => {
    const numbering = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'
    const draft = read({
      styles: style('Dots', 'List Bullet', `<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>`),
      body:
        paragraph('deep', numbering) +
        styled('Dots', 'dot') +
        paragraph('out', '<w:pStyle w:val="Dots"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    })
    expect(shapes(draft)).toEqual(['listItem2: deep', 'listItem1: dot', 'paragraph: out'])
  })

  it('are quotations and captions by style', () => {
    const draft = read({
      styles: style('Q', 'Intense Quote') + style('C', 'caption'),
      body: styled('Q', 'Said') + styled('C', 'Seen'),
    })
    expect(shapes(draft)).toEqual(['quotation: Said', 'caption: Seen'])
  })

  it('take an indented paragraph for a quotation only while most are not indented', () => {
    const indented = (text: string) => paragraph(text, '<w:ind w:left="720"/>')
    const few = read({ body: paragraph('a') + paragraph('b') + paragraph('c') + indented('set apart') })
    const all = read({ body: indented('a') + indented('b') })
    expect(shapes(few).at(-1)).toBe('quotation: set apart')
    expect(shapes(all)).toEqual(['paragraph: a', 'paragraph: b'])
  })

  it('are cells in a table, but not in a frame of one cell', () => {
    const table = (...cells: string[]) =>
      `<w:tbl><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`
    const draft = read({ body: table(paragraph('a'), paragraph('b')) + table(paragraph('whole text')) })
    expect(shapes(draft)).toEqual(['tableCell: a', 'tableCell: b', 'paragraph: whole text'])
  })

  it('hold text boxes once, behind the paragraph that they hang on', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const alternative =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In the box')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const draft = read({ body: paragraph(`<w:r>${alternative}</w:r>${run('Around it')}`) })
    expect(shapes(draft)).toEqual(['paragraph: Around it', 'paragraph: In the box'])
    expect(draft.notices).toEqual([])
  })

  it('run through content controls, smart tags and unknown wrappers', () => {
    const draft = read({
      body: `<w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>${paragraph(
        `<w:smartTag>${run('In')}</w:smartTag><w:customXml>${run('side')}</w:customXml>`,
      )}</w:sdtContent></w:sdt>`,
    })
    expect(draft.text).toBe('Inside')
  })
})

describe('characters of a Word document', () => {
  it('keep tabs, breaks, hyphens and symbols', () => {
    const draft = read({
      body: paragraph(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>' +
          '<w:t>e</w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ),
    })
    expect(draft.text).toBe('a\tb\nc\u2011d\u00ADe≤✓')
  })

  it('are told of when nobody knows what a font draws', () => {
    const draft = read({
      body: paragraph(`${run('x')}<w:r><w:sym w:font="House Symbols" w:char="F041"/></w:r>`),
    })
    expect(draft.text).toBe('x\uFFFD')
    expect(draft.notices).toEqual([{ kind: 'unreadableCharacters', count: 1, detail: '' }])
  })

  it('read a formula in a line, a fraction with a stroke', () => {
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>'
    expect(read({ body: paragraph(`${run('About ')}${fraction}`) }).text).toBe('About 3/4')
  })

  it('leave out hidden text, whether hidden by itself or by its style, and say how much', () => {
    const draft = read({
      styles:
        '<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body: paragraph(
        run('seen ') +
          run('secret', '<w:vanish/>') +
          run('too', '<w:rStyle w:val="H"/>') +
          run('here', '<w:vanish w:val="0"/>'),
      ),
    })
    expect(draft.text).toBe('seen here')
    expect(draft.notices).toEqual([{ kind: 'hiddenText', count: 9, detail: '' }])
  })
})

describe('tracked changes', () => {
  const body =
    paragraph(
      `${run('He paid ')}<w:del w:id="1"><w:r><w:delText>$5</w:delText></w:r></w:del><w:ins w:id="2">${run('$50')}</w:ins>${run('.')}`,
    ) +
    paragraph(`<w:moveFrom w:id="3">${run('Moved.')}</w:moveFrom>${run(' Stays.')}`) +
    paragraph(`<w:moveTo w:id="4">${run('Moved.')}</w:moveTo>`)

  it('are read as made, and told of', () => {
    const draft = read({ body })
    expect(draft.text).toBe('He paid $50.\n\nStays.\n\nMoved.')
    expect(draft.notices).toEqual([{ kind: 'trackedChanges', count: 4, detail: 'accepted' }])
  })

  it('are read as not made when that is asked for', () => {
    const draft = read({ body }, 'rejected')
    expect(draft.text).toBe('He paid $5.\n\nMoved. Stays.')
    expect(draft.notices[0]?.detail).toBe('rejected')
  })

  it('join a paragraph whose end was deleted to the next, with the shape of the next', () => {
    const draft = read({
      styles: style('Q', 'Quote'),
      body:
        paragraph(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') +
        paragraph(run('two'), '<w:pStyle w:val="Q"/>'),
    })
    expect(shapes(draft)).toEqual(['quotation: One two'])
  })

  it('part paragraphs again when an inserted end is read as not made', () => {
    const body = paragraph(run('One '), '<w:rPr><w:ins w:id="1"/></w:rPr>') + paragraph('two')
    expect(read({ body }).text).toBe('One\n\ntwo')
    expect(read({ body }, 'rejected').text).toBe('One two')
  })

  it('take away deleted rows and what is inside them', () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`
    const draft = read({
      body: `<w:tbl>${row('kept')}${row('gone', '<w:trPr><w:del w:id="9"/></w:trPr>')}</w:tbl>`,
    })
    expect(draft.text).toBe('kept\n\nkept')
  })

  it('leave a comment on deleted words where they stood', () => {
    const draft = read({
      comments: `<w:comment w:id="0" w:author="Ed">${paragraph('Why cut?')}</w:comment>`,
      body: paragraph(
        `${run('Before ')}<w:del w:id="1"><w:commentRangeStart w:id="0"/><w:r><w:delText>cut</w:delText></w:r><w:commentRangeEnd w:id="0"/></w:del>${run('after')}`,
      ),
    })
    expect(draft.remarks[0]).toMatchObject({ start: 7, end: 7, text: 'Why cut?' })
  })
})

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

describe('what a document says about itself', () => {
  it('is believed only behind what stands in the text', () => {
    const draft = read({
      styles: style('Title', 'Title'),
      core: '<dc:title>Microsoft Word - draft3.doc</dc:title><dc:creator>Windows User</dc:creator>',
      body:
        styled('Title', 'The real headline') +
        paragraph('By Jane Doe') +
        paragraph('24 November 2026') +
        paragraph('Text.'),
    })
    expect(draft).toMatchObject({ title: 'The real headline', byline: 'Jane Doe', date: '2026-11-24' })
  })

  it('is nothing when only the word processor wrote it', () => {
    const draft = read({
      core: '<dc:title>Document1</dc:title><dc:creator>user</dc:creator>',
      body: paragraph('A whole sentence stands here.'),
    })
    expect(draft).toMatchObject({ title: '', byline: '', date: null })
  })
})

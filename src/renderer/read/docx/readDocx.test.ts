import { describe, expect, it } from 'vitest'
import { paragraph, run, style } from './wordFile.fixture'
import { read, shapes, styled } from './reading.fixture'

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
  it('begin with their drop cap, which Word keeps in a paragraph before', () => {
    const framed = (text: string, dropCap: string) => paragraph(text, `<w:framePr w:dropCap="${dropCap}"/>`)
    const draft = read({
      body:
        framed('T', 'drop') +
        paragraph('he ferry sank.', '<w:outlineLvl w:val="0"/>') +
        framed('In', 'margin') +
        paragraph(' May it rose.') +
        framed('A box.', 'none') +
        paragraph('The end.'),
    })
    expect(shapes(draft)).toEqual([
      'heading1: The ferry sank.',
      'paragraph: In May it rose.',
      'paragraph: A box.',
      'paragraph: The end.',
    ])
  })

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

import { describe, expect, it } from 'vitest'
import type { ReadDraft } from '../readDraft'
import { readWithoutPage } from '../readWithoutPage'

const result = (text: string) =>
  readWithoutPage({
    kind: 'markdown',
    bytes: new TextEncoder().encode(text),
    charset: null,
    changes: 'accepted',
  })

function read(text: string): ReadDraft {
  const read = result(text)
  if (!read.ok) throw new Error(read.failure.kind)
  return read.value
}

const shapes = (text: string) => {
  const draft = read(text)
  return draft.blocks.map(
    ({ kind, level, start, end }) => `${kind}${level || ''}: ${draft.text.slice(start, end)}`,
  )
}
const remarks = (text: string) => {
  const draft = read(text)
  return draft.remarks.map(({ kind, start, end, text, links }) => [
    kind,
    draft.text.slice(start, end),
    text,
    ...links,
  ])
}

describe('Markdown', () => {
  it('is read into blocks of every kind', () => {
    expect(
      shapes(
        '# Head\n\nText *with* **marks** and `code`.\n\n- one\n  - deep\n\n> said\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n---\n\n    kept\n    as is',
      ),
    ).toEqual([
      'heading1: Head',
      'paragraph: Text with marks and code.',
      'listItem1: one',
      'listItem2: deep',
      'quotation: said',
      'tableCell: A',
      'tableCell: B',
      'tableCell: 1',
      'tableCell: 2',
      'paragraph: kept\nas is',
    ])
  })

  it('joins the lines of a paragraph and breaks where it says so', () => {
    expect(read('one\ntwo  \nthree<br>four').text).toBe('one two\nthree\nfour')
  })

  it('has characters for references and escapes, but not inside code', () => {
    expect(read('A &amp; B &#8211; &eacute; \\* `&amp;`').text).toBe('A & B – é * &amp;')
  })

  it('keeps the text of raw HTML without its tags, and nothing that a browser would not show', () => {
    const draft = read(
      'Before <b onclick="x()">bold</b> <!-- note to self --> after\n\n<script>\nalert(1)\n</script>\n\n<div>Boxed &copy;</div>',
    )
    expect(draft.text).toBe('Before bold  after\n\nBoxed ©')
    expect(draft.notices).toEqual([{ kind: 'hiddenText', count: 12, detail: 'comment' }])
  })

  it('hangs footnotes on the word before their mark, wherever they are written', () => {
    expect(
      remarks(
        'It fell.[^a] It rose^[see https://example.org/r] too.\n\n[^a]: Report,\n    page 3.\n\nEnd [^none].',
      ),
    ).toEqual([
      ['footnote', 'fell.', 'Report, page 3.'],
      ['footnote', 'rose', 'see https://example.org/r', 'https://example.org/r'],
    ])
  })

  it('has links to the web only, and tells of the others', () => {
    const text =
      '[a](https://example.org/?x=1&amp;y=2) [b](javascript:alert(1)) [c](file:///etc/passwd) <a href="https://example.com/">d</a>'
    expect(remarks(text)).toEqual([
      ['link', 'a', '', 'https://example.org/?x=1&y=2'],
      ['link', 'd', '', 'https://example.com/'],
    ])
    expect(read(text).notices).toEqual([{ kind: 'linksDropped', count: 2, detail: 'javascript, file' }])
  })

  it('says in its front matter what it is', () => {
    const draft = read(
      '---\ntitle: "Vote: a split"\nauthors:\n  - Jane Doe\n  - Joe Roe\ndate: 2026-11-24T08:00\nlang: en_GB\n---\n\nText here.',
    )
    expect(draft).toMatchObject({
      title: 'Vote: a split',
      byline: 'Jane Doe, Joe Roe',
      date: '2026-11-24',
      language: 'en-GB',
    })
    expect(draft.text).toBe('Vote: a split\n\nText here.')
  })

  it('may begin with a rule that is no front matter', () => {
    expect(read('---\nJust text\n---\n\nMore.').text).toContain('Just text')
  })
})

describe('hostile Markdown', () => {
  it('reads no file and asks for no picture', () => {
    expect(read('![](file:///etc/passwd)\n\nText').notices).toEqual([
      { kind: 'imagesLeftOut', count: 1, detail: '' },
    ])
  })

  it('nested ten thousand deep is refused', () => {
    const nested = result(`${'>'.repeat(10_000)} deep`)
    expect(nested.ok ? '' : nested.failure.kind).toBe('tooDeep')
  })

  it.each([
    ['[', 'read'],
    ['![', 'read'],
    ['*a ', 'read'],
    ['<', 'read'],
    ['_', 'read'],
    ['[a](', 'read'],
    ['- ', 'tooDeep'],
    // A fence without an end, and nothing in it.
    ['`', 'noText'],
  ])('of ten thousand %j ends', (piece, outcome) => {
    const read = result(`${piece.repeat(10_000)} words`)
    expect(read.ok ? 'read' : read.failure.kind).toBe(outcome)
  })

  it('of ten thousand references to one definition ends', () => {
    expect(read(`${'[a][x] '.repeat(10_000)}\n\n[x]: https://example.org/`).remarks).toHaveLength(10_000)
  })
})

import './olderNode.fixture'
import { describe, expect, it } from 'vitest'
import type { ReadDraft } from '../readDraft'
import { lines, pdfFile, type DrawnLine, type PdfExtras } from './pdfFile.fixture'
import { readPdf } from './readPdf'

const result = (bytes: Uint8Array, now: () => number = () => performance.now()) =>
  readPdf(bytes, { worker: null, BinaryDataFactory: null, deadline: 20_000, now })

async function read(pages: readonly (readonly DrawnLine[])[], extras: PdfExtras = {}): Promise<ReadDraft> {
  const read = await result(pdfFile(pages, extras))
  if (!read.ok) throw new Error(`${read.failure.kind}: ${read.failure.detail}`)
  return read.value
}
const shapes = (draft: ReadDraft) =>
  draft.blocks.map(({ kind, level, start, end }) => `${kind}${level || ''}: ${draft.text.slice(start, end)}`)

const first = lines(700, [
  'The council of the harbour city voted on Tuesday to approve a budget that raises',
  'spending on schools, roads and libraries while it cuts the grants that small thea-',
  'tres have had for many years, as the mayor had said that it would do in the end.',
])
const second = lines(646, [
  'Nobody spoke against the plan, although the well-known critic of the mayor, who sat',
  'in the second row, said afterwards that she had not been asked about any of it.',
])

describe('a PDF', () => {
  it('is read into paragraphs, by the space between them', async () => {
    const draft = await read([[...first, ...second]])
    expect(shapes(draft)).toEqual([
      'paragraph: The council of the harbour city voted on Tuesday to approve a budget that raises spending on schools, roads and libraries while it cuts the grants that small theatres have had for many years, as the mayor had said that it would do in the end.',
      'paragraph: Nobody spoke against the plan, although the well-known critic of the mayor, who sat in the second row, said afterwards that she had not been asked about any of it.',
    ])
  })

  it('is parted by first lines that are indented', async () => {
    const draft = await read([
      [
        ...lines(700, [
          'First paragraph that is not indented at all and goes on over to',
          'another line of the same width as the first one was before it.',
        ]),
        { text: 'Second paragraph that is indented and follows without a gap and', x: 90, y: 673.6 },
        { text: 'that has another line of the same width as the first one had.', y: 660.4 },
      ],
    ])
    expect(draft.blocks).toHaveLength(2)
  })

  it('keeps a hyphen that the document has elsewhere inside a line', async () => {
    const draft = await read([
      [
        ...lines(700, [
          'The well-known critic sat in the second row and, like all of the other well-',
          'known critics of the city, said that she had not been asked about any of it.',
        ]),
      ],
    ])
    expect(draft.text).toContain('other well-known critics')
  })

  it('has headings by size and by weight, and a title', async () => {
    const draft = await read([
      [
        { text: 'Budget vote splits city', y: 760, size: 20 },
        { text: 'By Jane Doe', y: 735 },
        ...first,
        { text: 'What comes next', y: 655, bold: true },
        ...lines(635, [
          'Nobody spoke against the plan, although the well-known critic of the mayor, who sat',
          'in the second row, was there.',
        ]),
      ],
    ])
    expect(shapes(draft).map((shape) => shape.slice(0, 20))).toEqual([
      'heading1: Budget vot',
      'paragraph: By Jane D',
      'paragraph: The counc',
      'heading2: What comes',
      'paragraph: Nobody sp',
    ])
    expect(draft).toMatchObject({ title: 'Budget vote splits city', byline: 'Jane Doe' })
  })

  it('loses its running heads, feet and page numbers, and joins what they part', async () => {
    const page = (number: number, text: readonly string[]) => [
      { text: 'Harbour Gazette, draft', y: 810, size: 9 },
      ...lines(740, text),
      { text: `Page ${number} of 3`, y: 30, size: 9 },
    ]
    const draft = await read([
      page(1, ['The first page ends in the middle of a sentence that goes on and does not', 'stop at the']),
      page(2, [
        'foot of the page. The second page ends with a sentence that is whole and so it',
        'ends there.',
      ]),
      page(3, ['The third page has another paragraph of its own, which nobody would join to it.']),
    ])
    expect(shapes(draft)).toEqual([
      'paragraph: The first page ends in the middle of a sentence that goes on and does not stop at the foot of the page. The second page ends with a sentence that is whole and so it ends there.',
      'paragraph: The third page has another paragraph of its own, which nobody would join to it.',
    ])
  })

  it('is read column by column', async () => {
    const draft = await read([
      [
        ...lines(700, ['The left column of the page', 'begins here and goes on', 'for some lines until it']),
        ...lines(700, ['goes over to the right one,', 'where the sentence ends.'], { x: 320 }),
      ],
    ])
    expect(draft.text).toBe(
      'The left column of the page begins here and goes on for some lines until it goes over to the right one, where the sentence ends.',
    )
  })

  it('has the cells of a table, told by columns that stand under each other', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((text, index) => ({ text, x: 72 + index * 150, y }))
    const draft = await read([
      [
        ...row(700, 'Year', 'Sum', 'Share'),
        ...row(680, '2025', '12', '4 %'),
        ...row(660, '2026', '14', '5 %'),
      ],
    ])
    expect(draft.blocks.every(({ kind }) => kind === 'tableCell')).toBe(true)
    expect(draft.blocks).toHaveLength(9)
  })

  it('has its notes behind the text and their marks raised', async () => {
    const draft = await read([
      [
        ...first,
        { text: '12', x: 460.5, y: 678, size: 6 },
        { text: '12 Budget report 2026, page 4, as the city published it.', y: 60, size: 8 },
      ],
    ])
    expect(draft.text).toContain('in the end.¹²')
    expect(shapes(draft).at(-1)).toBe('note: 12 Budget report 2026, page 4, as the city published it.')
  })

  it('is turned until most of its text runs from left to right; what lies otherwise comes last, flagged', async () => {
    const sideways = (text: string, x: number) => ({ text, x, y: 72, lie: '0 1 -1 0' })
    const draft = await read([
      [
        sideways('A landscape table is set sideways on an upright page, and its', 100),
        sideways('lines run from the foot of the page to its top.', 113),
        { text: 'Stamp', y: 800 },
      ],
    ])
    expect(shapes(draft)).toEqual([
      'paragraph: A landscape table is set sideways on an upright page, and its lines run from the foot of the page to its top.',
      'paragraph: Stamp',
    ])
    expect(draft.suspects).toEqual([1])
  })

  it('says in its information who wrote it, where no program did', async () => {
    const stated = await read([[...first]], {
      info: '/Title (Budget vote) /Author (Jane Doe)',
      catalog: '/Lang (en-GB)',
    })
    expect(stated).toMatchObject({ title: 'Budget vote', byline: 'Jane Doe', language: 'en-GB' })
    const filled = await read([[...first]], { info: '/Title (Microsoft Word - a.docx) /Author (user)' })
    expect(filled).toMatchObject({ title: '', byline: '' })
  })

  it('has links to the web on their words', async () => {
    const link = (target: string, x: number) =>
      `<< /Type /Annot /Subtype /Link /Rect [${x} 690 ${x + 40} 712] /A << /S /URI /URI (${target}) >> >>`
    const draft = await read(
      [
        [
          { text: 'Here', y: 700 },
          { text: 'there', x: 200, y: 700 },
        ],
      ],
      {
        page: `/Annots [${link('https://example.org/a', 70)} ${link('file:///etc/passwd', 195)}]`,
      },
    )
    expect(draft.remarks.map(({ start, end, links }) => [draft.text.slice(start, end), links])).toEqual([
      ['Here', ['https://example.org/a']],
    ])
    expect(draft.notices).toEqual([{ kind: 'linksDropped', count: 1, detail: 'file' }])
  })
})

describe('a PDF that hides something', () => {
  it('says how many characters nobody sees, and gives them all the same', async () => {
    const draft = await read([
      [
        ...first,
        { text: 'Without ink', y: 600, first: '3 Tr' },
        { text: 'White', y: 580, first: '1 1 1 rg' },
      ],
    ])
    expect(draft.text).toContain('Without ink')
    expect(draft.notices).toEqual([{ kind: 'hiddenText', count: 16, detail: '' }])
  })
})

describe('a PDF that cannot be read', () => {
  const failureOf = async (bytes: Uint8Array) => {
    const read = await result(bytes)
    return read.ok ? 'read' : read.failure.kind
  }

  it('is encrypted when it asks for a password', async () => {
    const key = `<${'ab'.repeat(32)}>`
    const bytes = pdfFile([[...first]], {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    })
    expect(await failureOf(bytes)).toBe('encrypted')
  })

  it('is broken when it is no PDF', async () => {
    expect(await failureOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('broken')
    expect(await failureOf(new TextEncoder().encode('just words'))).toBe('broken')
  })

  it('is a scan when its pages are pictures', async () => {
    const picture = 'q 100 0 0 100 72 600 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q'
    const bytes = pdfFile([[]], {
      page: '/Contents 900 0 R',
      objects: [`<< /Length ${picture.length} >>\nstream\n${picture}\nendstream`],
    })
    expect(await failureOf(bytes)).toBe('scan')
  })

  it('has no text when its pages are blank', async () => {
    expect(await failureOf(pdfFile([[]]))).toBe('noText')
  })

  it('is read as far as time allows, and says what is missing', async () => {
    let clock = 0
    const late = await result(pdfFile(Array.from({ length: 30 }, () => [...first])), () => (clock += 1_000))
    expect(late.ok && late.value.notices.map(({ kind }) => kind)).toEqual(['partial'])
    expect(late.ok && late.value.blocks.length).toBeGreaterThan(0)
  })
})

describe('a hostile PDF', () => {
  it('runs no script and opens nothing', async () => {
    const draft = await read([[...first]], {
      catalog: '/OpenAction << /S /JavaScript /JS (globalThis.touched = true) >>',
      page: '/AA << /O << /S /Launch /F (/bin/sh) >> >>',
    })
    expect(draft.text).toContain('The council')
    expect('touched' in globalThis).toBe(false)
  })

  it('with code in its font matrix is read like any other (CVE-2024-4367)', async () => {
    const draft = await read([[...first]], {
      font: '/FontMatrix [1 0 0 1 0 (0\\); globalThis.touched = true//)]',
    })
    expect(draft.text).toContain('The council')
    expect('touched' in globalThis).toBe(false)
  })

  it('whose page tree is a circle, or counts pages that are not there, ends', async () => {
    const circle = pdfFile([[...first]], {
      objects: ['<< /Type /Pages /Count 9 /Kids [900 0 R] >>'],
      catalog: '/Pages 900 0 R',
    })
    const read = await result(circle)
    expect(read.ok || read.failure.kind === 'broken').toBe(true)
  })

  it('on a page a kilometre wide is read', async () => {
    const draft = await read([[...first]], { page: '/MediaBox [0 0 1000000 1000000]' })
    expect(draft.text).toContain('The council')
  })
})

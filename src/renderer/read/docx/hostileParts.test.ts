import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from './readDocx'
import { paragraph, run, wordFile } from './wordFile.fixture'

const failureOf = (bytes: Uint8Array) => {
  const result = readDocx(bytes, 'accepted')
  return result.ok ? 'read' : result.failure.kind
}
const readingOf = (bytes: Uint8Array) => {
  const result = readDocx(bytes, 'accepted')
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.detail}`)
  return result.value
}
const told = (bytes: Uint8Array) => readingOf(bytes).notices.map(({ kind, detail }) => `${kind}: ${detail}`)
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`

/** The offsets of a signature in a package. */
function* recordsOf(bytes: Uint8Array, signature: number): Iterable<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 22 <= bytes.length; at++) if (view.getUint32(at, true) === signature) yield at
}

describe('a package made to cost much', () => {
  it('is refused when it is a nest of packages, which nobody unpacks', () => {
    let nest: Uint8Array = strToU8(' '.repeat(1024 * 1024))
    for (let depth = 0; depth < 6; depth++)
      nest = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, which) => [`${which}.zip`, nest])))
    expect(failureOf(nest)).toBe('broken')
  })

  it('is read beside a nest of packages, which stays as it is', () => {
    const inner = zipSync({ 'a.zip': zipSync({ 'b.zip': strToU8('x') }) })
    const text = Array.from(inner, (byte) => String.fromCharCode(byte % 128)).join('')
    const bytes = wordFile({ body: paragraph('Fine.'), raw: { 'word/embeddings/nest.zip': text } })
    expect(readingOf(bytes).raw.trim()).toBe('Fine.')
  })

  it.each([
    ['as many entries as the format can say', 0xffff, 'bomb'],
    ['65,536 entries, which the format says as none', 0, 'broken'],
  ])('is refused when it says it has %s', (_what, count, failure) => {
    const bytes = wordFile({ body: paragraph('Fine.') })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const at of recordsOf(bytes, 0x06054b50)) view.setUint16(at + 10, count, true)
    expect(failureOf(bytes)).toBe(failure)
  })

  it('pays for entries that lie over each other as often as they are read', () => {
    // Words in many ways, so that it is the sum that tells and not the ratio.
    const words = Array.from({ length: 3_000_000 }, (_one, at) => ((at * 2654435761) % 16777216).toString(36))
    const body = paragraph(words.join(' ').slice(0, 18 * 1024 * 1024))
    const bytes = wordFile({ body, styles: '', footnotes: '', endnotes: '', comments: '', core: '' })
    expect(failureOf(bytes)).toBe('read')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = [...recordsOf(bytes, 0x02014b50)].map((at) => ({
      at,
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    }))
    const document = entries.find(({ name }) => name === 'word/document.xml')
    if (!document) throw new Error('no document')
    // Method, checksum, sizes and place of the document, for every part that is read.
    for (const { at, name } of entries)
      if (!name.endsWith('.rels'))
        for (const field of [10, 16, 20, 24, 42])
          view.setUint32(at + field, view.getUint32(document.at + field, true), true)
    expect(failureOf(bytes)).toBe('bomb')
  }, 60_000)
})

describe('a document type in a part', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
  it.each([
    ['the comments', 'word/comments.xml', { comments: '' }],
    ['the footnotes', 'word/footnotes.xml', { footnotes: '' }],
    ['the styles', 'word/styles.xml', { styles: '' }],
    ['the relations', 'word/_rels/document.xml.rels', {}],
    ['the package’s relations', '_rels/.rels', {}],
    ['what it says about itself', 'docProps/core.xml', { core: '' }],
  ] as const)('is refused in %s, as in the document', (_what, name, parts) => {
    const raw = { [name]: `${laughs}<x>&b;</x>` }
    expect(failureOf(wordFile({ body: paragraph('Fine.'), ...parts, raw }))).toBe('broken')
  })

  it('is refused in UTF-16 too', () => {
    const xml = `\ufeff${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`
    const utf16 = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer)
    const bytes = zipSync({ 'word/document.xml': utf16 })
    expect(failureOf(bytes)).toBe('broken')
  })

  it('is not needed for depth: a comment nested beyond any is refused', () => {
    const deep = `${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}`
    expect(failureOf(wordFile({ body: paragraph('Fine.'), comments: deep }))).toBe('tooDeep')
  })
})

describe('what points outside', () => {
  it.each(['file:///etc/passwd', '/dev/zero', 'http://127.0.0.1:9/x.png', '\\\\host\\share\\a.png'])(
    'is no picture to be fetched: %s',
    (target) => {
      const bytes = wordFile({
        relations: relation('p', 'image', target),
        body: paragraph(
          `${run('Text')}<w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="p"/></w:drawing></w:r><w:r><w:pict><v:imagedata r:href="p"/></w:pict></w:r>`,
        ),
      })
      expect(readingOf(bytes).raw.trim()).toBe('Text')
      expect(told(bytes)).toEqual(['imagesLeftOut: '])
    },
  )

  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const field = (instruction: string, result: string) =>
    `${mark('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`

  it.each([
    ['DDEAUTO', ' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" '],
    ['DDE', ' DDE Excel a.xlsx '],
    ['INCLUDETEXT', ' INCLUDETEXT "file:///etc/passwd" '],
    ['INCLUDEPICTURE', ' includepicture "http://canary.example/x.png" \\d '],
    ['LINK', ' LINK Excel.Sheet.12 "a.xlsx" '],
  ])('is no field to be updated: %s', (name, instruction) => {
    const complex = wordFile({
      body: paragraph(run('Before ') + field(instruction, 'result') + run(' after')),
    })
    expect(readingOf(complex).raw.trim()).toBe('Before result after')
    expect(told(complex)).toEqual([`linksDropped: ${name}`])
    const simple = wordFile({
      body: paragraph(
        `<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${run('result')}</w:fldSimple>`,
      ),
    })
    expect(readingOf(simple).raw.trim()).toBe('result')
    expect(told(simple)).toEqual([`linksDropped: ${name}`])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'vbscript:x', 'ms-msdt:/id x', '\\\\host\\share'])(
    'is no link to follow, in a field as in a relation: %s',
    (target) => {
      const written = target.replaceAll('\\', '\\\\')
      const bytes = wordFile({
        relations: relation('l', 'hyperlink', target),
        body: paragraph(
          `<w:hyperlink r:id="l">${run('one ')}</w:hyperlink>${field(` HYPERLINK "${written}" `, 'two')}`,
        ),
      })
      const { raw, remarks, notices } = readingOf(bytes)
      expect(raw.trim()).toBe('one two')
      expect(remarks).toEqual([])
      expect(notices).toMatchObject([{ kind: 'linksDropped', count: 2 }])
    },
  )
})

describe('what a document carries along', () => {
  it('is not run: macros', () => {
    const bytes = wordFile({
      body: paragraph('Fine.'),
      relations:
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      raw: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
    })
    expect(readingOf(bytes).raw.trim()).toBe('Fine.')
    expect(told(bytes)).toEqual([])
  })

  it('is not opened: an embedded object, which counts as a picture', () => {
    const bytes = wordFile({
      body: paragraph(
        `${run('Text')}<w:r><w:object><o:OLEObject xmlns:o="urn:o" r:id="o"/></w:object></w:r>`,
      ),
      raw: { 'word/embeddings/a.bin': 'MZ' },
    })
    expect(readingOf(bytes).raw.trim()).toBe('Text')
    expect(told(bytes)).toEqual(['imagesLeftOut: '])
  })

  it('is not drawn: a page of HTML put in its place; the person is told', () => {
    const bytes = wordFile({
      relations:
        '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="page.html"/>',
      body: `${paragraph('Before')}<w:altChunk r:id="h"/>${paragraph('after')}`,
      raw: { 'word/page.html': '<script>alert(1)</script><p>Hidden in here</p>' },
    })
    expect(readingOf(bytes).raw).not.toMatch(/Hidden|script/)
    expect(told(bytes)).toEqual(['partial: embedded document'])
  })
})

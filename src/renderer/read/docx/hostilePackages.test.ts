import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from './readDocx'
import { paragraph, run, style, wordFile } from './wordFile.fixture'

const failureOf = (bytes: Uint8Array) => {
  const result = readDocx(bytes, 'accepted')
  return result.ok ? 'read' : result.failure.kind
}
const rawText = (bytes: Uint8Array) => {
  const result = readDocx(bytes, 'accepted')
  return result.ok ? result.value.raw.trim() : result.failure.kind
}
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const withDocument = (xml: string) => wordFile({ body: '', raw: { 'word/document.xml': xml } })

describe('a package that is not what it says', () => {
  it('is a bomb when a part inflates to two hundred times its size', () => {
    const blank = ' '.repeat(30 * 1024 * 1024)
    const bytes = withDocument(`<w:document xmlns:w="${main}"><w:body>${blank}</w:body></w:document>`)
    expect(bytes.length).toBeLessThan(200_000)
    expect(failureOf(bytes)).toBe('bomb')
  })

  it('is a bomb whatever size it declares', () => {
    const bytes = withDocument(
      `<w:document xmlns:w="${main}"><w:body>${' '.repeat(30 * 1024 * 1024)}</w:body></w:document>`,
    )
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true)
    }
    expect(failureOf(bytes)).toBe('bomb')
  })

  it('is a bomb when it has more entries than any document', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, index) => [`${index}`, new Uint8Array(0)]),
    )
    expect(failureOf(zipSync(many))).toBe('bomb')
  })

  it('may carry a bomb in a part that is not read', () => {
    const bytes = wordFile({
      body: paragraph('Fine.'),
      raw: { 'word/media/a.xml': ' '.repeat(30 * 1024 * 1024) },
    })
    expect(rawText(bytes)).toBe('Fine.')
  })

  it('is broken when its bytes do not fit its checksum', () => {
    const bytes = wordFile({ body: paragraph('Fine.') })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true)
    }
    expect(failureOf(bytes)).toBe('broken')
  })

  it('is broken when it holds another kind of document', () => {
    expect(failureOf(withDocument('<workbook xmlns="urn:x"><sheets/></workbook>'))).toBe('broken')
    expect(failureOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('broken')
    expect(failureOf(strToU8('no zip at all, just words'))).toBe('broken')
  })

  it('is encrypted when it is a compound file with an encrypted package', () => {
    const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
    expect(failureOf(Uint8Array.from([...magic, ...Array<number>(600).fill(0), ...name, 0, 0]))).toBe(
      'encrypted',
    )
    expect(failureOf(Uint8Array.from([...magic, ...Array<number>(600).fill(0)]))).toBe('broken')
  })

  it('is encrypted when its entries are', () => {
    const bytes = wordFile({ body: paragraph('Fine.') })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    }
    expect(failureOf(bytes)).toBe('encrypted')
  })
})

describe('hostile XML', () => {
  it('is refused with a document type, so that no entity is ever declared', () => {
    const laughs =
      '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
      `<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    expect(failureOf(withDocument(laughs))).toBe('broken')
    const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document xmlns:w="${main}"/>`
    expect(failureOf(withDocument(outside))).toBe('broken')
  })

  it('is refused when it is nested beyond any document', () => {
    const deep = `<w:document xmlns:w="${main}"><w:body>${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}</w:body></w:document>`
    expect(failureOf(withDocument(deep))).toBe('tooDeep')
  })

  it('is read by namespace and not by prefix', () => {
    const rebound = `<x:document xmlns:x="${main}" xmlns:w="urn:other"><x:body><x:p><x:r><x:t>Real</x:t></x:r><w:r><w:t>fake</w:t></w:r></x:p></x:body></x:document>`
    expect(rawText(withDocument(rebound))).toBe('Real')
  })

  it('is read in the strict form of the standard too', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const bytes = withDocument(
      `<w:document xmlns:w="${strict}"><w:body>${paragraph('Strict.')}</w:body></w:document>`,
    )
    expect(rawText(bytes)).toBe('Strict.')
  })

  it('is broken when it ends early or closes what it did not open', () => {
    expect(failureOf(withDocument(`<w:document xmlns:w="${main}"><w:body>]]>`))).toBe('broken')
    expect(failureOf(withDocument(''))).toBe('broken')
  })
})

describe('names that a program could stumble over', () => {
  it('are style ids like any other, and leave the next document alone', () => {
    const hostile = wordFile({
      styles:
        style('__proto__', 'heading 1') + style('constructor', 'Quote', '<w:basedOn w:val="__proto__"/>'),
      body:
        paragraph('One', '<w:pStyle w:val="__proto__"/>') +
        paragraph('Two', '<w:pStyle w:val="toString"/>') +
        paragraph('Three', '<w:pStyle w:val="constructor"/>'),
    })
    const result = readDocx(hostile, 'accepted')
    expect(result.ok && result.value.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
    ])
    const next = readDocx(
      wordFile({ body: paragraph('Plain', '<w:pStyle w:val="constructor"/>') }),
      'accepted',
    )
    expect(next.ok && next.value.blocks[0]?.kind).toBe('paragraph')
    expect('kind' in {}).toBe(false)
  })

  it('are styles that are based on each other in a circle', () => {
    const bytes = wordFile({
      styles: style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>'),
      body: paragraph('Round', '<w:pStyle w:val="A"/>'),
    })
    expect(rawText(bytes)).toBe('Round')
  })
})

describe('what points outside a document', () => {
  it('is passed over: linked pictures, embedded pages, templates', () => {
    const bytes = wordFile({
      relations:
        '<Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
      body: paragraph(`${run('Text')}<w:r><w:drawing r:link="p"/></w:r>`) + '<w:altChunk r:id="p"/>',
    })
    const result = readDocx(bytes, 'accepted')
    expect(result.ok && result.value.raw.trim()).toBe('Text')
    expect(result.ok && result.value.notices.map(({ kind }) => kind)).toEqual(['imagesLeftOut', 'partial'])
  })
})

describe('damaged files', () => {
  const whole = wordFile({
    styles: style('H', 'heading 1'),
    comments: `<w:comment w:id="0">${paragraph('A comment')}</w:comment>`,
    body:
      paragraph('Title', '<w:pStyle w:val="H"/>') +
      paragraph(`<w:commentRangeStart w:id="0"/>${run('Text')}`),
  })

  it('are read or refused, and never throw, wherever a byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const bytes = whole.slice()
        bytes[at] = value
        expect(typeof readDocx(bytes, 'accepted').ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  it('are refused when they are cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(readDocx(whole.slice(0, length), 'accepted').ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

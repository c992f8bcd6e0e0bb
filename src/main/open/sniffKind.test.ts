import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes, docx, ole, utf16, utf8, zip } from './samples.fixture'
import { sniffKind } from './sniffKind'

const kindOf = (of: Uint8Array, name = 'draft', mediaType = '') => {
  const kind = sniffKind(of, name, mediaType)
  return kind.ok ? kind.value : [kind.failure.kind, kind.failure.detail]
}

const page = '<!DOCTYPE html><html><p>Hello'

describe('text', () => {
  it.each([
    ['plain', utf8('Twelve people died.')],
    ['with a byte order mark', utf8('\ufeffTwelve')],
    ['in UTF-16, little end first', utf16('Zwölf Menschen 😀', 'little')],
    ['in UTF-16, big end first', utf16('Двенадцать 😀', 'big')],
    ['in UTF-16 with an odd byte at the end', new Uint8Array([...utf16('Twelve', 'little'), 0x0a])],
    ['in windows-1252', bytes('\x93Caf\xe9\x94 \x80 12')],
    ['in Shift-JIS', bytes('\x93\xfa\x96\x7b\x8c\xea')],
    ['in ISO-2022-JP', bytes('\x1b$BF|K\\8l\x1b(B')],
    ['with the end mark of DOS', bytes('Twelve\r\n\x1a')],
    ['with a stray control character', bytes(`${'Twelve people. '.repeat(20)}\x02`)],
    ['that only talks of PDF', utf8('The header reads %PDF-1.7 in every file.')],
    ['that begins like a bitmap', utf8('BMW sold 2.5 million cars.')],
    ['that begins like a program', utf8('MZ-3 is a star.')],
    ['that begins like a ZIP archive', utf8('PK Dick wrote 44 novels.')],
    ['that begins with a sign for less', utf8('<3 is what they wrote')],
    ['of JSON', utf8('{"a": 1}')],
  ])('is recognised %s', (_, text) => {
    expect(kindOf(text)).toBe('text')
  })

  it('is looked at without being changed, in memory shared with others too', () => {
    const shared = Buffer.concat([Buffer.from('before'), utf16('Twelve', 'big')])
    const copy = Buffer.from(shared)
    expect(kindOf(shared.subarray(6))).toBe('text')
    expect(shared).toEqual(copy)
  })

  it('of any Unicode is recognised in UTF-8 and UTF-16', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text))
    fc.assert(
      fc.property(words, (text) => {
        const draft = `Said: ${text}`
        fc.pre(!/\p{Cc}/u.test(draft))
        for (const sample of [utf8(draft), utf16(draft, 'little'), utf16(draft, 'big')])
          expect(kindOf(sample)).toBe('text')
      }),
    )
  })

  it.each([
    ['no byte', bytes('')],
    ['white space', bytes(' \r\n\t\f')],
    ['a byte order mark', utf8('\ufeff')],
    ['white space in UTF-16', utf16(' \n', 'big')],
  ])('is empty with only %s', (_, text) => {
    expect(kindOf(text)).toEqual(['empty', ''])
  })
})

describe('text, Markdown and HTML', () => {
  it.each([
    [page, 'draft', '', 'html'],
    [page, 'draft.txt', '', 'html'],
    [page, 'draft.md', '', 'html'],
    [page, 'draft.docx', '', 'html'],
    [page, 'draft', 'text/plain', 'html'],
    ['\ufeff\n <!-- saved from there --><!-- twice -->\n<HTML lang=en>', 'draft', '', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'draft.xhtml', '', 'html'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'draft', '', 'html'],
    ['<p>Twelve people died.', 'draft', '', 'html'],
    ['<!-- a note --> Twelve', 'draft', '', 'html'],
    ['Twelve <b>people</b> died.', 'draft.html', '', 'html'],
    ['Twelve <b>people</b> died.', 'draft.HTM', '', 'html'],
    ['Twelve <b>people</b> died.', 'draft', 'text/html', 'html'],
    ['Twelve <b>people</b> died.', 'draft', 'application/xhtml+xml', 'html'],
    ['Twelve people died.\n\nNone lived.', 'draft.html', '', 'text'],
    ['Twelve people died.', 'draft', 'text/html', 'text'],
    ['Twelve <b>people</b> died.', 'draft', '', 'text'],
    ['<p align=center>Logo</p>\n\n# Twelve', 'README.md', '', 'markdown'],
    ['<!-- a note -->\n# Twelve', 'draft.markdown', '', 'markdown'],
    ['<p>Twelve', 'draft.txt', '', 'text'],
    ['# Twelve', 'draft.md', '', 'markdown'],
    ['# Twelve', 'draft.MD', 'text/plain', 'markdown'],
    ['# Twelve', 'draft', 'text/x-markdown', 'markdown'],
    ['# Twelve', 'draft', '', 'text'],
    ['# Twelve', 'draft.docx', '', 'text'],
    ['# Twelve', 'draft.pdf', '', 'text'],
  ])('are told apart: %j as %s %s', (text, name, mediaType, kind) => {
    expect(kindOf(utf8(text), name, mediaType)).toBe(kind)
  })

  it('are told apart in UTF-16 as well', () => {
    expect(kindOf(utf16(page, 'little'))).toBe('html')
    expect(kindOf(utf16('Said <b>he</b>', 'big'), 'a.html')).toBe('html')
  })

  it('end in time on comments without end', () => {
    const begin = performance.now()
    kindOf(utf8('<!--a-->'.repeat(1_000_000)), 'a')
    kindOf(utf8('<!--'.repeat(1_000_000)), 'a')
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

describe('a Word document', () => {
  it.each([
    ['by its parts', docx()],
    ['with macros', docx({ 'word/vbaProject.bin': 'x' })],
    ['whose main part has another name', zip({ '[Content_Types].xml': '', 'word/document2.xml': '' })],
    ['in capital letters', zip({ '[CONTENT_TYPES].XML': '', 'Word/Document.xml': '' })],
    ['with backslashes', zip({ '[Content_Types].xml': '', 'word\\document.xml': '' })],
    ['with its parts last', zip({ ...many(2000), '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['that is cut off', docx().subarray(0, 300)],
    ['that is encrypted', ole(['EncryptionInfo', 'EncryptedPackage'])],
  ])('is recognised %s', (_, file) => {
    expect(kindOf(file, 'draft.bin')).toBe('docx')
  })

  it('is recognised when it is renamed to a case file', () => {
    expect(kindOf(docx(), 'draft.stet')).toBe('docx')
  })

  it.each([
    ['draft.doc', ole(['WordDocument'])],
    ['draft.docx', ole(['WordDocument'])],
    ['draft.doc', ole([])],
    ['draft.doc', ole(['WordDocument'], 'It says EncryptedPackage here.')],
  ])('of before 2007 is refused as such: %s', (name, file) => {
    expect(kindOf(file, name)).toEqual(['oldWord', ''])
  })
})

describe('a PDF', () => {
  it.each([
    ['by its header', bytes('%PDF-1.7\n%\xe2\xe3\0\0')],
    ['after a byte order mark', bytes('\xef\xbb\xbf%PDF-1.4\n\0\0')],
    ['after white space', bytes('\n\n %PDF-1.4\n\0\0')],
    ['after junk', bytes('\0\x01\x02junk%PDF-1.4\n\0\0')],
    ['that is HTML too', bytes('<html><script>1</script>\0%PDF-1.4\n\0\0')],
    ['that is a ZIP archive too', bytes('%PDF-1.4\n\0PK\x03\x04\0PK\x05\x06')],
  ])('is recognised %s', (_, file) => {
    expect(kindOf(file, 'draft.txt')).toBe('pdf')
  })
})

describe('a case file', () => {
  it.each([
    ['by its manifest', zip({ 'manifest.json': '{}', 'history.ndjson': '' }), 'case.zip'],
    ['by its name', zip({ 'history.ndjson': '' }), 'Bridge.STET'],
    ['by its name when it is damaged', bytes('PK\x03\x04 what is this'), 'bridge.stet'],
  ])('is recognised %s', (_, file, name) => {
    expect(kindOf(file, name)).toBe('case')
  })

  it('is not made by a name alone', () => {
    expect(kindOf(utf8('Twelve'), 'bridge.stet')).toBe('text')
  })
})

describe('what is no draft', () => {
  it.each([
    ['an image (PNG)', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['an image (JPEG)', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0')],
    ['an image (GIF)', bytes('GIF89a\x01\0\x01\0')],
    ['an image (WebP)', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
    ['an image (HEIC)', bytes('\0\0\0\x18ftypheic\0\0\0\0')],
    ['an image (BMP)', bytes('BM\x3a\0\0\0')],
    ['an image (SVG)', utf8('<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x">\n<svg>')],
    ['an image (SVG)', utf8('<svg xmlns="x"></svg>')],
    ['a sound recording', bytes('ID3\x04\0\0\0')],
    ['a video', bytes('\0\0\0\x18ftypmp42\0\0\0\0')],
    ['an archive (gzip)', bytes('\x1f\x8b\x08\0\0\0')],
    ['an archive (tar)', bytes(`draft.txt${'\0'.repeat(248)}ustar\x0000`)],
    ['a program', bytes('MZ\x90\0\x03\0')],
    ['a program', bytes('\x7fELF\x02\x01\x01\0')],
    ['a ZIP archive', zip({ 'a.txt': 'x' })],
    ['a ZIP archive', bytes('PK\x05\x06' + '\0'.repeat(18))],
    ['a ZIP archive', bytes('PK\x03\x04')],
    ['a ZIP archive', zip({ mimetype: 'text/plain', 'a.txt': 'x' })],
    ['an EPUB', zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '' })],
    ['an OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['an Excel workbook', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })],
    ['a PowerPoint presentation', zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
    ['a Pages document', zip({ 'Index/Document.iwa': '', 'preview.jpg': '' })],
    ['an old Excel workbook', ole(['Workbook'])],
    ['an old PowerPoint presentation', ole(['PowerPoint Document'])],
    ['an Outlook message', ole(['__properties_version1.0'])],
    ['an RTF document', utf8('{\\rtf1\\ansi Twelve}')],
    ['a PostScript document', utf8('%!PS-Adobe-3.0\n')],
    ['a news feed', utf8('<?xml version="1.0"?><rss version="2.0">')],
    ['an XML document', utf8('<?xml version="1.0"?><note/>')],
    [
      'a web archive (MHTML)',
      utf8('From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n'),
    ],
  ])('is named: %s', (looks, file) => {
    expect(kindOf(file, 'draft.txt')).toEqual(['unknownKind', looks])
  })

  it.each([
    ['NUL', bytes('Twelve\0people')],
    ['control characters', bytes('\x02Tw\x03elve')],
    ['UTF-16 with NUL', utf16('Twelve\0people', 'little')],
    ['halves of pairs in UTF-16', bytes(`\xff\xfe${'\x00\xd8'.repeat(9)}`)],
    ['UTF-32', bytes('\xff\xfe\0\0T\0\0\0w\0\0\0')],
  ])('is binary by its %s, whatever its name', (_, file) => {
    for (const name of ['draft.txt', 'draft.md', 'draft.html', 'draft.docx'])
      expect(kindOf(file, name)).toEqual(['binary', ''])
  })

  it('has an answer for any bytes, and never throws', () => {
    const signs = fc.constantFrom(
      '',
      'PK\x03\x04',
      'PK\x05\x06',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '%PDF-1',
      '<!--',
      '\xff\xfe',
      '\xfe\xff',
    )
    fc.assert(
      fc.property(signs, fc.uint8Array({ maxLength: 400 }), fc.string(), (sign, rest, name) => {
        const kind = sniffKind(new Uint8Array([...bytes(sign), ...rest]), name)
        expect(kind.ok || kind.failure.kind).toBeTruthy()
      }),
      { numRuns: 500 },
    )
  })

  it('has an answer for a ZIP archive damaged anywhere', () => {
    const whole = docx()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const damaged = Uint8Array.from(whole, (byte, index) => (index === at ? value : byte))
        sniffKind(damaged, 'draft.docx')
      }),
      { numRuns: 500 },
    )
  })
})

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`media/${index}.txt`, '']))
}

import { strToU8, zipSync } from 'fflate'
import { ole } from '../../src/main/open/samples.fixture'

/** A DOCX with a password: an OLE container with the streams of one. */
const encrypted = () => Buffer.from(ole(['EncryptionInfo', 'EncryptedPackage']))

const wordParts = (body: string) => ({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ),
})

/** A Word document with this text. */
export const wordDocument = (...paragraphs: string[]) =>
  Buffer.from(
    zipSync(wordParts(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''))),
  )

const bomb = () =>
  Buffer.from(zipSync(wordParts(`<w:p><w:r><w:t>${' '.repeat(150_000_000)}</w:t></w:r></w:p>`), { level: 9 }))

/** A PDF of one page with a drawing and no letters. */
const scan = () => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
    '<< /Length 14 >>\nstream\n0 0 99 99 re f\nendstream',
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, at) => {
    const start = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer << /Size 5 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** Files that cannot be opened, and what the person must read. */
export const badFiles: readonly {
  readonly name: string
  readonly bytes: () => Buffer
  /** The file is made this long, without being written in full. */
  readonly size?: number
  readonly says: RegExp
}[] = [
  { name: 'empty.txt', bytes: () => Buffer.alloc(0), says: /is empty/ },
  {
    name: 'huge.txt',
    bytes: () => Buffer.from('word '.repeat(20_000)),
    size: 200_000_000,
    says: /larger than an article/,
  },
  {
    name: 'binary.txt',
    bytes: () => Buffer.from([1, 2, 0, 3, 4, 255, 0, 7, 9, 0, 11]),
    says: /says it is text, but it is not/,
  },
  {
    name: 'picture.docx',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: /This is an image/,
  },
  { name: 'locked.docx', bytes: encrypted, says: /locked with a password/ },
  { name: 'old.docx', bytes: () => Buffer.from(ole(['WordDocument'])), says: /old Word format/ },
  {
    name: 'broken.docx',
    bytes: () => wordDocument('A sentence that is cut off.').subarray(0, 600),
    says: /damaged|ZIP archive/,
  },
  { name: 'bomb.docx', bytes: bomb, says: /unpacks to far more/ },
  { name: 'drawing.pdf', bytes: scan, says: /No text was found/ },
  {
    name: 'no-article.html',
    bytes: () =>
      Buffer.from('<!doctype html><title>Menu</title><body><nav><a href="/">Home</a></nav></body>'),
    says: /No article was found|no text/i,
  },
  { name: 'cut.stet', bytes: () => Buffer.from('504b0304140000000800', 'hex'), says: /cut off|not a case/ },
]

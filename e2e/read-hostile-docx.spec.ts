import { paragraph, run, wordFile } from '../src/renderer/read/docx/wordFile.fixture'
import { expect, test } from './reader'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const outside = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`

// After each of these the fixture looks whether anything was asked for, run or gone to.
test.describe('a hostile Word document', () => {
  test('is asked for nothing that it points to: pictures, templates, pages, fields', async ({ reader }) => {
    const canary = 'http://127.0.0.1:9'
    const field = (instruction: string) =>
      `<w:fldSimple w:instr="${instruction}">${run('result ')}</w:fldSimple>`
    const bytes = wordFile({
      relations:
        outside('p1', 'image', `${canary}/x.png`) +
        outside('p2', 'image', 'file:///etc/passwd') +
        outside('p3', 'image', '/dev/zero') +
        outside('t', 'attachedTemplate', `${canary}/t.dotm`) +
        outside('h', 'aFChunk', `${canary}/page.html`) +
        outside('l', 'hyperlink', 'javascript:touched=1'),
      body:
        paragraph(
          run('Words ') +
            ['p1', 'p2', 'p3'].map((id) => `<w:r><w:drawing r:link="${id}"/></w:r>`).join('') +
            field(` INCLUDEPICTURE ${canary}/y.png `) +
            field(' DDEAUTO cmd /k ') +
            `<w:hyperlink r:id="l">${run('link')}</w:hyperlink>`,
        ) + '<w:altChunk r:id="h"/>',
    })
    const read = await reader.read(bytes, { kind: 'docx' })
    expect(read.ok && read.value.text).toBe('Words result result link')
    expect(read.ok && read.value.notices.map(({ kind }) => kind)).toEqual([
      'imagesLeftOut',
      'linksDropped',
      'partial',
    ])
  })

  test('leaves nothing behind for the next one', async ({ reader }) => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="constructor"><w:name w:val="heading 1"/></w:style>'
    const styled = paragraph('Plain', '<w:pStyle w:val="constructor"/>')
    await reader.read(wordFile({ styles, body: styled }), { kind: 'docx' })
    const next = await reader.read(wordFile({ body: styled }), { kind: 'docx' })
    expect(next.ok && next.value.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  })

  test('nested as deep as no program goes is refused, and the window goes on', async ({ reader }) => {
    const deep = `${'<w:sdt>'.repeat(200_000)}${'</w:sdt>'.repeat(200_000)}`
    const refused = await reader.read(wordFile({ body: deep }), { kind: 'docx' })
    expect(refused.ok || refused.failure.kind).toBe('tooDeep')
    const next = await reader.read(wordFile({ body: paragraph('Fine.') }), { kind: 'docx' })
    expect(next.ok && next.value.text).toBe('Fine.')
  })
})

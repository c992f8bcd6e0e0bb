import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../../../../shared/records/case.fixture'
import { usualChoices } from '../../../../shared/report/choices'
import { makeReport } from '../../../../shared/report/makeReport'
import { englishReport } from '../../../../shared/report/words'
import { parseXml } from '../../../read/docx/parseXml'
import { correctionSheetDocx } from '../docx/correctionSheetDocx'
import { reportDocx } from '../docx/reportDocx'
import { readTemplate } from './readTemplate'
import { houseFile, picture, pixel, relation, type House } from './template.fixture'

const { report } = makeReport(
  {
    records: sampleCase(),
    coverage: { words: 20, done: 5, open: 10, waived: 1, untouched: 4 },
    untouched: [{ text: 'The old bridge fell in 1998.' }],
    at: sampleAt,
    choices: usualChoices,
  },
  englishReport,
)

const read = (house: House) => {
  const template = readTemplate(houseFile(house))
  if (!template.ok) throw new Error(template.failure.kind)
  return template.value
}

/** The parts of a report that was made after a template. */
const writtenAfter = (house: House, write = reportDocx) =>
  unzipSync(write(report, englishReport, read(house).look))
const textOf = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name] ?? new Uint8Array())
const wholeOf = (parts: Record<string, Uint8Array>) =>
  Object.entries(parts)
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')

const paragraphStyle = (id: string, name: string, rest = '', flags = '') =>
  `<w:style w:type="paragraph"${flags} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`

describe('a report after a newsroom’s template', () => {
  const house: House = {
    styles: [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Lato"/></w:rPr></w:rPrDefault></w:docDefaults>',
      paragraphStyle('Standard', 'Normal', '', ' w:default="1"'),
      paragraphStyle('berschrift1', 'heading 1', '<w:rPr><w:color w:val="8A1538"/></w:rPr>'),
      paragraphStyle('Detail', 'Something else'),
    ].join(''),
    numbering:
      '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>',
    header: `<w:p>${picture('logo')}<w:r><w:t>Research desk</w:t></w:r></w:p>`,
    settings: '<w:evenAndOddHeaders/><w:attachedTemplate r:id="a"/>',
  }
  const parts = writtenAfter(house)
  const document = textOf(parts, 'word/document.xml')
  const styles = textOf(parts, 'word/styles.xml')

  it('has the page of the template', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"></w:pgSz><w:pgMar w:left="1984"')
  })

  it('has the header of the template with its picture, byte for byte, and a foot of ours where it has none', () => {
    expect(textOf(parts, 'word/house-header-default.xml')).toContain('Research desk')
    expect(parts['word/media/house1.png']).toEqual(pixel)
    expect(textOf(parts, 'word/own-footer.xml')).toContain('PAGE')
    expect(parts['word/own-header.xml']).toBeUndefined()
  })

  it('has the styles of the template for what they are called, whatever their ids', () => {
    expect(document).toContain('<w:pStyle w:val="berschrift1"/>')
    expect(document).not.toContain('<w:pStyle w:val="Heading1"/>')
    expect(styles).toContain('8A1538')
    expect(styles).toContain('Lato')
  })

  it('has our styles where the template has none, under ids that are free and without our fonts', () => {
    expect(styles).toMatch(/w:styleId="Detail1"><w:name w:val="Detail"\/><w:basedOn w:val="Standard"\/>/)
    expect(document).toContain('<w:pStyle w:val="Detail1"/>')
    expect(styles).not.toMatch(/Georgia|Arial/)
  })

  it('counts its lists on from those of the template', () => {
    expect(document).toContain('<w:numId w:val="10"/>')
    expect(textOf(parts, 'word/numbering.xml')).toMatch(
      /<w:abstractNum w:abstractNumId="5">.*<w:num w:numId="9">.*<w:num w:numId="10"><w:abstractNumId w:val="5"\/>/,
    )
  })

  it('has nothing of its text and of who made it', () => {
    expect(wholeOf(parts)).not.toMatch(/Body of the template|Author of the template|attachedTemplate/)
  })

  it('says the same as without it', () => {
    const words = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('|')
    expect(words(document)).toBe(words(textOf(writtenAfter({}), 'word/document.xml')))
  })

  it('has a corrections sheet as wide as its page', () => {
    const sheet = textOf(writtenAfter(house, correctionSheetDocx), 'word/document.xml')
    expect(sheet).toContain(`<w:tblW w:w="${11906 - 1984 - 1134}" w:type="dxa"/>`)
  })

  it('is told of: what is taken over', () => {
    expect(read(house).about).toEqual({
      styles: 3,
      headers: 1,
      footers: 0,
      pictures: 1,
      lostPictures: 0,
      hasMacros: false,
    })
  })

  it('takes the header of an earlier section where the last one names none', () => {
    const body =
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:pPr></w:p>'
    const raw = { 'word/header1.xml': headerPart('<w:p><w:r><w:t>Early</w:t></w:r></w:p>') }
    expect(wholeOf(writtenAfter({ body, raw }))).toContain('Early')
  })

  it('keeps a shape that the newest Word has added to, without what was added', () => {
    const more = '<wp14:sizeRelH relativeFrom="page"/>'
    const all = wholeOf(writtenAfter({ header: `<w:p>${picture('logo', 'r:embed="logo"', more)}</w:p>` }))
    expect(all).toContain('picture1')
    expect(all).not.toContain('sizeRelH')
  })

  it('takes the usual style for what names none, where a program has not said which that is', () => {
    const all = writtenAfter({ styles: paragraphStyle('Standard', 'Normal') })
    expect(textOf(all, 'word/styles.xml')).toContain('w:styleId="Standard" w:default="1"')
  })
})

const headerPart = (inside: string) =>
  `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</w:hdr>`

const canary = 'http://canary.example/x'
const outside = (kind: string) => relation('out', kind, canary, true)
const fieldOf = (...instruction: readonly string[]) =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    ...instruction.map((one) => (one.startsWith('<') ? one : `<w:r><w:instrText>${one}</w:instrText></w:r>`)),
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>RESULT</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('')

describe('what reaches out of a template or runs', () => {
  it.each<[string, string, string?]>([
    ['a linked picture', picture('out', 'r:link="out"'), outside('image')],
    ['a picture that lies outside', picture('out'), outside('image')],
    [
      'a link on words',
      '<w:hyperlink r:id="out"><w:r><w:t>KEPT</w:t></w:r></w:hyperlink>',
      outside('hyperlink'),
    ],
    [
      'a link on a picture',
      picture('logo', 'r:embed="logo"', '<a:hlinkClick r:id="out"/>'),
      outside('hyperlink'),
    ],
    [
      'an old picture by its address',
      `<w:r><w:pict><v:shape><v:imagedata src="${canary}"/></v:shape></w:pict></w:r>`,
    ],
    ['an old linked picture', '<w:r><w:pict><v:imagedata r:href="out"/></w:pict></w:r>', outside('image')],
    ['an old link on a shape', `<w:r><w:pict><v:shape href="${canary}"/></w:pict></w:r>`],
    [
      'an embedded object',
      `<w:r><w:object><o:OLEObject Type="Link" r:id="out"/></w:object></w:r>`,
      outside('oleObject'),
    ],
    ['a control', '<w:r><w:control r:id="out" w:name="canary"/></w:r>', outside('control')],
    ['an embedded page', '<w:altChunk r:id="out"/>', outside('aFChunk')],
    ['a part of a master document', '<w:subDoc r:id="out"/>', outside('subDocument')],
    ['a chart', picture('logo').replace(/<pic:pic>.*<\/pic:pic>/, '<c:chart r:id="out"/>'), outside('chart')],
    ['a field that shows a picture', fieldOf(` INCLUDEPICTURE "${canary}" \\d `)],
    ['a field in pieces', fieldOf(' INCL', `UDETEXT "${canary}" `)],
    ['a field in a field', fieldOf(' IF ', fieldOf(' PAGE '), ` = 1 "${canary}" `)],
    ['a field that runs', fieldOf(` DDEAUTO canary `)],
    [
      'a field without an end',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> LINK ${canary} </w:instrText></w:r>`,
    ],
    ['an instruction without a field', `<w:r><w:instrText> LINK ${canary} </w:instrText></w:r>`],
    [
      'a short field',
      `<w:fldSimple w:instr=" INCLUDETEXT &quot;${canary}&quot; "><w:r><w:t>KEPT</w:t></w:r></w:fldSimple>`,
    ],
    [
      'a field of a form',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="canary"/></w:ffData></w:fldChar></w:r>',
    ],
    [
      'words that come from elsewhere',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="canary"/></w:sdtPr><w:sdtContent><w:r><w:t>KEPT</w:t></w:r></w:sdtContent></w:sdt>`,
    ],
    [
      'words that were struck',
      '<w:del w:id="1" w:author="canary"><w:r><w:delText>canary</w:delText></w:r></w:del>',
    ],
    ['a remark', '<w:commentRangeStart w:id="canary"/><w:r><w:commentReference w:id="canary"/></w:r>'],
    ['what no one knows', '<x:y xmlns:x="urn:canary" x:z="canary"/>'],
  ])('stays behind: %s', (_what, inside, headerRelations) => {
    const parts = writtenAfter({
      header: `<w:p>${inside}</w:p>`,
      headerRelations: relation('logo', 'image', 'media/logo.png') + (headerRelations ?? ''),
    })
    const all = wholeOf(parts)
    expect(all).not.toContain('canary')
    expect(all, 'no hole where it was').not.toMatch(
      /<(a:blip|v:imagedata|a:graphicData)[^>]*><\/\1>(?<!r:embed="picture1"><\/a:blip>)/,
    )
    expect(textOf(parts, 'word/_rels/house-header-default.xml.rels')).not.toContain('External')
    expect(all.includes('KEPT')).toBe(inside.includes('KEPT'))
    for (const [name, part] of Object.entries(parts))
      if (/\.(?:xml|rels)$/.test(name)) expect(parseXml(part).ok, name).toBe(true)
  })

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>canary()</script></svg>'],
    ['EMF', '\u0001\0\0\0canary'],
  ])('stays behind: a picture that is %s, whatever it is called', (_kind, bytes) => {
    const house = { header: `<w:p>${picture('logo')}</w:p>`, raw: { 'word/media/logo.png': bytes } }
    expect(wholeOf(writtenAfter(house))).not.toContain('canary')
    expect(read(house).about).toMatchObject({ pictures: 0, lostPictures: 1 })
  })

  it('stays behind: macros, which the person is told of', () => {
    const house = { raw: { 'word/vbaProject.bin': 'canary' } }
    expect(wholeOf(writtenAfter(house))).not.toContain('canary')
    expect(read(house).about.hasMacros).toBe(true)
  })

  it('stays behind: a picture that fills a theme, and its place is none', () => {
    const theme = '<a:bgFillStyleLst><a:blipFill><a:blip r:embed="canary"/></a:blipFill></a:bgFillStyleLst>'
    const all = wholeOf(writtenAfter({ theme }))
    expect(all).toContain('<a:bgFillStyleLst><a:noFill></a:noFill></a:bgFillStyleLst>')
    expect(all).not.toContain('canary')
  })

  it('keeps the number of the page and the title of a chapter', () => {
    const all = wholeOf(
      writtenAfter({ header: `<w:p>${fieldOf(' PAGE ')}${fieldOf(' STYLEREF "Title" ')}</w:p>` }),
    )
    expect(all).toMatch(/instrText> PAGE <.*instrText> STYLEREF &quot;Title&quot; </s)
  })
})

describe('a template', () => {
  it.each([
    ['nothing', new Uint8Array(), 'broken'],
    ['no package', new TextEncoder().encode('The Elm Post'), 'broken'],
    ['an old Word file, or one behind a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'locked'],
    ['another package', zipSync({ 'content.xml': Uint8Array.of(60) }), 'notWord'],
    ['a spreadsheet', houseFile({ raw: { 'word/document.xml': '<workbook xmlns="urn:x"/>' } }), 'notWord'],
    ['one without a page', houseFile({ section: '' }), 'noPage'],
    ['one with a page as narrow as a stamp', houseFile({ section: '<w:pgSz w:w="20" w:h="20"/>' }), 'noPage'],
    [
      'one with entities',
      houseFile({ raw: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } }),
      'broken',
    ],
    ['a bomb', houseFile({ raw: { 'word/styles.xml': ' '.repeat(60_000_000) } }), 'tooMuch'],
    [
      'one that is nested without end',
      houseFile({ header: '<w:p>'.repeat(500) + '</w:p>'.repeat(500) }),
      'tooMuch',
    ],
  ])('is refused when it is %s', (_what, bytes, kind) => {
    expect(readTemplate(bytes)).toMatchObject({ ok: false, failure: { kind } })
  })

  it('may have ids that would end an attribute', () => {
    const styles = paragraphStyle('a&quot;/&gt;&lt;b', 'Title') + paragraphStyle('__proto__', 'heading 1')
    const parts = writtenAfter({ styles })
    expect(parseXml(parts['word/document.xml'] ?? new Uint8Array()).ok).toBe(true)
    expect(textOf(parts, 'word/document.xml')).toContain('<w:pStyle w:val="a&quot;/&gt;&lt;b"/>')
  })
})

import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')

/** The shortest picture that there is: one pixel, as PNG. */
export const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
)

/** A run that shows a picture. */
export const picture = (id: string, blip = `r:embed="${id}"`, more = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="logo"/>${more}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const relation = (id: string, kind: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`

export type House = {
  readonly body?: string
  readonly section?: string
  readonly styles?: string
  readonly numbering?: string
  readonly header?: string
  readonly headerRelations?: string
  readonly settings?: string
  readonly theme?: string
  /** Parts as they are, by name; they replace what would be written. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>
}

const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1984" w:right="1134" w:top="1134" w:bottom="1134"/>'

/** The template of a newsroom, as Word would keep it; without more, one with a page and nothing else. */
export function houseFile(house: House = {}): Uint8Array {
  const { body = '<w:p><w:r><w:t>Body of the template</w:t></w:r></w:p>', section = page } = house
  const parts = ['styles', 'numbering', 'settings'] as const
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('d', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr>${house.header === undefined ? '' : '<w:headerReference w:type="default" r:id="h"/>'}${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      [
        ...parts.map((name) => relation(name, name, `${name}.xml`)),
        relation('h', 'header', 'header1.xml'),
        relation('t', 'theme', 'theme/theme1.xml'),
      ].join(''),
    ),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Author of the template</dc:creator></cp:coreProperties>',
    'word/media/logo.png': pixel,
    'word/_rels/header1.xml.rels': relations(
      house.headerRelations ?? relation('logo', 'image', 'media/logo.png'),
    ),
    'word/header1.xml': `<w:hdr ${namespaces}>${house.header ?? ''}</w:hdr>`,
    ...Object.fromEntries(
      parts.flatMap((name) =>
        house[name] === undefined
          ? []
          : [[`word/${name}.xml`, `<w:${name} ${namespaces}>${house[name]}</w:${name}>`]],
      ),
    ),
    ...(house.theme === undefined
      ? {}
      : { 'word/theme/theme1.xml': `<a:theme ${namespaces}>${house.theme}</a:theme>` }),
    ...house.raw,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

const relations = (all: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`

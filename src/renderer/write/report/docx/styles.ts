import { wordNamespace } from './wordParts'
import { escapeXml } from '../../../../shared/report/escapeXml'
import { lists } from './numbering'

/** A style of a document: its id, the name by which Word knows it, and the whole of it in WordprocessingML. */
export type Style = {
  readonly kind: 'paragraph' | 'character' | 'table'
  readonly id: string
  readonly name: string
  /** Whether it is its kind's style for what names none. */
  readonly isUsual?: boolean
  /** Whether Word has a style of this name itself. */
  readonly isBuiltIn?: boolean
  /** The id of the style that it goes on from. */
  readonly basedOn?: string
  /** Its font and its numbering, which a document after a template does not take from us. */
  readonly font?: string
  readonly list?: string
  /** Whether it stands whole, on the page of what follows. */
  readonly keeps?: boolean
  readonly paragraph?: string
  readonly run?: string
  readonly more?: string
}

const serif = 'Georgia'
const sans = 'Arial'
const soft = '<w:color w:val="575652"/>'
const hairline = 'D9D6CD'
const bold = '<w:b/><w:bCs/>'
/** A size in half points, as Word counts. */
const size = (halves: number) => `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`
/** Where what a label stands for begins, in twentieths of a point; a hanging indent is a tab stop as well. */
const labelWidth = 2600

/** The styles of what is handed in: Word's own for text, title, headings and links, so that its outline and a template know them. */
export const styles: readonly Style[] = [
  { kind: 'paragraph', id: 'Normal', name: 'Normal', isUsual: true, isBuiltIn: true },
  {
    kind: 'character',
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    isUsual: true,
    isBuiltIn: true,
  },
  {
    kind: 'table',
    id: 'TableNormal',
    name: 'Normal Table',
    isUsual: true,
    isBuiltIn: true,
    more: '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  },
  {
    kind: 'paragraph',
    id: 'Title',
    name: 'Title',
    isBuiltIn: true,
    basedOn: 'Normal',
    paragraph: '<w:spacing w:before="120" w:after="160" w:line="300" w:lineRule="auto"/>',
    run: bold + size(40),
  },
  {
    kind: 'paragraph',
    id: 'Heading1',
    name: 'heading 1',
    isBuiltIn: true,
    basedOn: 'Normal',
    keeps: true,
    paragraph: '<w:spacing w:before="480" w:after="120"/><w:outlineLvl w:val="0"/>',
    list: lists.sections,
    run: bold + size(32),
  },
  {
    kind: 'paragraph',
    id: 'Heading2',
    name: 'heading 2',
    isBuiltIn: true,
    basedOn: 'Normal',
    keeps: true,
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${hairline}"/></w:pBdr><w:spacing w:before="280" w:after="60"/><w:outlineLvl w:val="1"/>`,
    run: bold + size(22),
  },
  {
    kind: 'character',
    id: 'Hyperlink',
    name: 'Hyperlink',
    isBuiltIn: true,
    run: '<w:color w:val="0B5C8A"/><w:u w:val="single"/>',
  },
  {
    kind: 'paragraph',
    id: 'Letterhead',
    name: 'Letterhead',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="240"/>',
    run: soft,
  },
  { kind: 'paragraph', id: 'Small', name: 'Small', basedOn: 'Normal', font: sans, run: soft + size(17) },
  {
    kind: 'paragraph',
    id: 'ClaimWords',
    name: 'Claim Words',
    basedOn: 'Normal',
    keeps: true,
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${hairline}"/></w:pBdr><w:spacing w:after="80"/><w:ind w:left="240"/>`,
  },
  {
    kind: 'paragraph',
    id: 'ClaimWordsTurned',
    name: 'Claim Words Right to Left',
    basedOn: 'ClaimWords',
    paragraph: `<w:pBdr><w:left w:val="nil"/><w:right w:val="single" w:sz="18" w:space="8" w:color="${hairline}"/></w:pBdr><w:bidi/>`,
  },
  {
    kind: 'paragraph',
    id: 'Detail',
    name: 'Detail',
    basedOn: 'Normal',
    font: sans,
    paragraph: `<w:spacing w:after="40" w:line="260" w:lineRule="auto"/><w:ind w:left="${labelWidth}" w:hanging="${labelWidth}"/>`,
    run: size(18),
  },
  {
    kind: 'paragraph',
    id: 'Cell',
    name: 'Table Cell',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0" w:line="252" w:lineRule="auto"/>',
  },
  { kind: 'character', id: 'Label', name: 'Label', run: soft },
  { kind: 'character', id: 'Around', name: 'Around the Claim', run: soft },
  { kind: 'character', id: 'Passage', name: 'Passage', run: '<w:i/><w:iCs/>' },
  { kind: 'character', id: 'Old', name: 'Old Wording', run: '<w:strike/>' },
  { kind: 'character', id: 'New', name: 'New Wording', run: bold },
]

const fontsOf = (font: string) =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`

/**
 * A style in WordprocessingML (ECMA-376, part 1, 17.7.4): with our font and numbering where it is `alone`, without them
 * where it is `completing` the styles of a template.
 */
export function styleXml(style: Style, how: 'alone' | 'completing'): string {
  const { kind, id, name, isUsual, isBuiltIn, basedOn, keeps, font, list, paragraph, run, more } = style
  const isAlone = how === 'alone'
  const flags = `${isUsual ? ' w:default="1"' : ''}${isBuiltIn ? '' : ' w:customStyle="1"'}`
  // In the order of the schema, which Word insists on.
  const numbered = isAlone && list ? `<w:numPr><w:numId w:val="${list}"/></w:numPr>` : ''
  const inParagraph = `${keeps ? '<w:keepNext/><w:keepLines/>' : ''}${numbered}${paragraph ?? ''}`
  const inRun = `${isAlone && font ? fontsOf(font) : ''}${run ?? ''}`
  return [
    `<w:style w:type="${kind}"${flags} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${escapeXml(basedOn)}"/>` : '',
    isUsual && kind !== 'paragraph' ? '<w:semiHidden/>' : '<w:qFormat/>',
    inParagraph === '' ? '' : `<w:pPr>${inParagraph}</w:pPr>`,
    inRun === '' ? '' : `<w:rPr>${inRun}</w:rPr>`,
    `${more ?? ''}</w:style>`,
  ].join('')
}

/** The part of the styles, for a document without a template. `language` is the one of the labels. */
export const stylesPart = (language: string): string =>
  `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(serif)}${size(21)}<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${styles.map((style) => styleXml(style, 'alone')).join('')}</w:styles>`

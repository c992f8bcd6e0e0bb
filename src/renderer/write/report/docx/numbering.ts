import { wordNamespace } from './wordParts'

/** The numbers of the lists of a document: of its sections through their headings, of sentences, of waived words. */
export const lists = { sections: '1', untouched: '2', waived: '3' } as const

const level =
  '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
const hanging =
  '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="480" w:hanging="480"/></w:pPr></w:lvl>'

/** The shape of a list of sentences (ECMA-376, part 1, 17.9), under a number of its own. */
export const sentenceShape = (id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}">${level}${hanging}</w:abstractNum>`

/** A list of a shape; each begins at one. */
export const listOf = (list: string, shape: number): string =>
  `<w:num w:numId="${list}"><w:abstractNumId w:val="${shape}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

/** The part of the lists, for a document without a template. */
export const numberingPart = `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="1">${level}<w:pStyle w:val="Heading1"/>${hanging}</w:abstractNum>${sentenceShape(2)}${listOf(lists.sections, 1)}${listOf(lists.untouched, 2)}${listOf(lists.waived, 2)}</w:numbering>`

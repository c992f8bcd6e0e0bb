import { isRightToLeft } from '../../../../shared/report/page/escape'
import { articleRuns, type Line, type RunLook } from './runs'

/** How a paragraph stands: its style, and what the style does not say. */
export type ParagraphLook = {
  /** A paragraph style by its id in `styles`; without one, the ordinary style. */
  readonly style?: string
  readonly keepNext?: boolean
  /** One of the lists of `numbering`, each of which counts from one. */
  readonly list?: string
  /** Whether it runs from right to left. */
  readonly isTurned?: boolean
  /** Room above, in twentieths of a point. */
  readonly before?: number
  readonly isAtEnd?: boolean
}

/** A paragraph in WordprocessingML (ECMA-376, part 1, 17.3.1): written out, which takes a fraction of building it as objects. */
export function paragraph(line: Line, look: ParagraphLook = {}): string {
  const { style, keepNext, list, isTurned, before, isAtEnd } = look
  // In the order of the schema, which Word insists on.
  const how = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '',
    isTurned ? '<w:bidi/>' : '',
    before === undefined ? '' : `<w:spacing w:before="${before}"/>`,
    isAtEnd ? '<w:jc w:val="end"/>' : '',
  ].join('')
  return `<w:p>${how === '' ? '' : `<w:pPr>${how}</w:pPr>`}${line}</w:p>`
}

/** Words of the article as a paragraph of their own, which runs as their script does. */
export const articleParagraph = (
  text: string,
  language: string,
  { run, ...look }: ParagraphLook & { readonly run?: RunLook } = {},
): string => paragraph(articleRuns(text, language, run), { ...look, isTurned: isRightToLeft(language) })

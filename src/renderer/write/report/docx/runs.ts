import { isLink, isRightToLeft, isTag } from '../../../../shared/report/page/escape'
import { escapeXml } from '../../../../shared/report/escapeXml'

/** What stands in one paragraph, in WordprocessingML (ECMA-376, part 1, 17.3.2). */
export type Line = string

/** How a run looks: a character style by its name in `styles`, bold, and a size in half points. */
export type RunLook = { readonly style?: string; readonly bold?: boolean; readonly size?: number }

const properties = ({ style, bold, size }: RunLook, language: string): string => {
  const isTurned = isRightToLeft(language)
  // In the order of the schema, which Word insists on.
  const all = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
    isTurned ? '<w:rtl/>' : '',
    isTag(language) ? `<w:lang ${isTurned ? 'w:bidi' : 'w:val'}="${language}"/>` : '',
  ].join('')
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}

/** Words of the article as runs, in its language and the direction of its script. */
export function articleRuns(text: string, language: string, look: RunLook = {}): Line {
  const how = properties(look, language)
  return text
    .split(/\r\n|[\r\n]/)
    .map(
      (line, at) =>
        `<w:r>${how}${at === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`,
    )
    .join('')
}

/** A text as runs, its own line ends kept; what no XML may hold is made printable. */
export const runs = (text: string, look?: RunLook): Line => articleRuns(text, '', look)

/** The step to the next tab stop. */
export const tab: Line = '<w:r><w:tab/></w:r>'

/** A field that the word processor works out, such as the number of the page. */
export const field = (instruction: string): Line =>
  `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

/** An address as a link where it may be one, else its text. The address stands for its relation until `bindLinks`. */
export const addressRuns = (address: string): Line =>
  isLink(address) && URL.canParse(address)
    ? `<w:hyperlink r:id="${escapeXml(new URL(address).href)}">${runs(address, { style: 'Hyperlink' })}</w:hyperlink>`
    : runs(address)

/** Words that lead to a heading of the same document. */
export const jump = (bookmark: string, text: string): Line =>
  `<w:hyperlink w:anchor="${bookmark}">${runs(text, { style: 'Hyperlink' })}</w:hyperlink>`

import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { isLink, isRightToLeft, isTag } from '../../../../shared/report/page/escape'
import { printable } from '../../../../shared/report/printable'

/** What stands in one paragraph. */
export type Line = readonly ParagraphChild[]

/** A text as runs, its own line ends kept; what no XML may hold is made printable. */
export const runs = (text: string, options: IRunOptions = {}): Line =>
  printable(text)
    .split(/\r\n|[\r\n]/)
    .map((line, at) => new TextRun({ ...options, text: line, ...(at === 0 ? {} : { break: 1 }) }))

/** Words of the article as runs, in its language and the direction of its script. */
export const articleRuns = (text: string, language: string, options: IRunOptions = {}): Line =>
  runs(text, {
    ...options,
    ...(isTag(language)
      ? { language: isRightToLeft(language) ? { bidirectional: language } : { value: language } }
      : {}),
    ...(isRightToLeft(language) ? { rightToLeft: true } : {}),
  })

/** An address as a link where it may be one, else its text. */
export const addressRuns = (address: string): Line =>
  isLink(address)
    ? [new ExternalHyperlink({ link: address, children: [...runs(address, { style: 'Hyperlink' })] })]
    : runs(address)

/** Words that lead to a heading of the same document. */
export const jump = (bookmark: string, text: string): ParagraphChild =>
  new InternalHyperlink({ anchor: bookmark, children: [...runs(text, { style: 'Hyperlink' })] })

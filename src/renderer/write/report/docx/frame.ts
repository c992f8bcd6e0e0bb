import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'
import { paperSizes, type Paper } from '../../../../shared/report/paper'
import { printable } from '../../../../shared/report/printable'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { articleRuns, runs } from './runs'
import { steadyPackage } from './steadyPackage'
import { docxNumbering, docxStyles, numbering } from './styles'

/** Two centimetres, in twentieths of a point. */
const margin = 1134

/** The room between the margins, in twentieths of a point. */
export const roomOn = (paper: Paper): number => paperSizes[paper].width - 2 * margin

/** The heading of a section, numbered. */
export const sectionHeading = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: numbering.sections, level: 0 },
    children: [...runs(text)],
  })

/** The heading of a claim or a source, to which links of the document lead. */
export const partHeading = (bookmark: string, text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmark, children: [...runs(text)] })],
  })

/** Letterhead, what it is, and the article's title, as every document begins. */
export const opening = (
  { letterhead, article }: Report,
  what: string,
  words: ReportWords,
): readonly Paragraph[] => [
  ...(letterhead === '' ? [] : [new Paragraph({ style: 'Letterhead', children: [...runs(letterhead)] })]),
  new Paragraph({ style: 'Small', children: [...runs(what)] }),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [
      ...(article.title === '' ? runs(words.labels.untitled) : articleRuns(article.title, article.language)),
    ],
  }),
]

/**
 * What is handed in as a Word document (Office Open XML, ECMA-376): title and draft at the head of each page, its number
 * at the foot. The same report makes the same bytes.
 */
export async function frame(
  report: Report,
  what: string,
  body: readonly FileChild[],
  words: ReportWords,
  paper: Paper,
): Promise<Uint8Array> {
  const title = report.article.title || words.labels.untitled
  const [before, between, after] = words.pageOf
  const document = new Document({
    title: printable(`${title}: ${what}`),
    creator: printable(report.checker),
    lastModifiedBy: printable(report.checker),
    styles: docxStyles(words.language),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: paperSizes[paper],
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'Small',
                children: [
                  ...articleRuns(title, report.article.language),
                  ...runs(`, ${words.draftNumber(report.draft.number)}`),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                alignment: AlignmentType.END,
                children: [
                  new TextRun({
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                  }),
                ],
              }),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report.madeAt)
}

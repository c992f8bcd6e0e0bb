import { officeRelations, packParts, type Part } from '../../../../shared/report/officePackage'
import { printable } from '../../../../shared/report/printable'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { bindBody } from './bindBody'
import { logoParagraph, logoPart } from './logo'
import type { Look, Margin } from './look'
import { articleParagraph, paragraph } from './paragraph'
import { articleRuns, field, runs } from './runs'
import { wordNamespace, wordType } from './wordParts'

/** The heading of a section. */
export const sectionHeading = (text: string): string => paragraph(runs(text), { style: 'Heading1' })

/** The heading of a claim or a source, to which links of the document lead. */
export const partHeading = (kind: 'claim' | 'source', number: number, text: string): string => {
  // Two kinds are numbered, each from one; a bookmark has a number of its own.
  const id = number * 2 + (kind === 'claim' ? 0 : 1)
  return paragraph(
    `<w:bookmarkStart w:id="${id}" w:name="${kind}-${number}"/>${runs(text)}<w:bookmarkEnd w:id="${id}"/>`,
    { style: 'Heading2' },
  )
}

/** Logo and letterhead, what it is, and the article's title, as every document begins. */
export const opening = (
  { letterhead, article }: Report,
  what: string,
  words: ReportWords,
  { logo }: Look,
): string =>
  [
    logo ? logoParagraph(logo) : '',
    letterhead === '' ? '' : paragraph(runs(letterhead), { style: 'Letterhead' }),
    paragraph(runs(what), { style: 'Small' }),
    article.title === ''
      ? paragraph(runs(words.labels.untitled), { style: 'Title' })
      : articleParagraph(article.title, article.language, { style: 'Title' }),
  ].join('')

const ownMargin = (kind: 'header' | 'footer', line: string, { names }: Look): Margin => {
  const root = kind === 'header' ? 'hdr' : 'ftr'
  const content = `<w:${root} xmlns:w="${wordNamespace}">${bindBody(line, names).xml}</w:${root}>`
  return { kind, on: 'default', part: { path: `word/own-${kind}.xml`, mediaType: wordType(kind), content } }
}

/** Title and draft at the head of each page, its number at the foot, where the look has no head or foot of its own. */
function marginsOf(report: Report, words: ReportWords, look: Look): readonly Margin[] {
  const [before, between, after] = words.pageOf
  const has = (kind: 'header' | 'footer') => look.margins.some((one) => one.kind === kind)
  const title = report.article.title || words.labels.untitled
  const head = `${articleRuns(title, report.article.language)}${runs(`, ${words.draftNumber(report.draft.number)}`)}`
  const foot = `${runs(before)}${field('PAGE')}${runs(between)}${field('NUMPAGES')}${runs(after)}`
  return [
    ...(has('header') ? [] : [ownMargin('header', paragraph(head, { style: 'Small' }), look)]),
    ...(has('footer') ? [] : [ownMargin('footer', paragraph(foot, { style: 'Small', isAtEnd: true }), look)]),
    ...look.margins,
  ]
}

const settingsXml = (look: Look) =>
  `<w:settings xmlns:w="${wordNamespace}">${look.isEvenApart ? '<w:evenAndOddHeaders/>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/**
 * What is handed in as a Word document (Office Open XML, ECMA-376) of a look: `body` is its paragraphs and tables in
 * WordprocessingML. The same report makes the same bytes.
 */
export function frame(
  report: Report,
  what: string,
  body: string,
  words: ReportWords,
  look: Look,
): Uint8Array {
  const part = (name: string, content: string): { readonly kind: string; readonly part: Part } => ({
    kind: name,
    part: { path: `word/${name}.xml`, mediaType: wordType(name), content },
  })
  const margins = marginsOf(report, words, look)
  const beside = [
    part('styles', look.styles),
    part('numbering', look.numbering),
    part('settings', settingsXml(look)),
    ...look.more,
  ]
  const { xml, relations } = bindBody(body, look.names)
  const references = margins.map(
    ({ kind, on }, at) => `<w:${kind}Reference w:type="${on}" r:id="margin${at + 1}"/>`,
  )
  const document: Part = {
    path: 'word/document.xml',
    mediaType: wordType('document.main'),
    content: `<w:document xmlns:w="${wordNamespace}" xmlns:r="${officeRelations}"><w:body>${xml}<w:sectPr>${references.join('')}${look.page}</w:sectPr></w:body></w:document>`,
    relations: [
      ...beside.map(({ kind, part: { path } }) => ({ id: kind, kind, target: path })),
      ...margins.map(({ kind, part: { path } }, at) => ({ id: `margin${at + 1}`, kind, target: path })),
      ...(look.logo ? [{ id: 'logo', kind: 'image', target: logoPart(look.logo).path }] : []),
      ...relations,
    ],
  }
  const title = report.article.title || words.labels.untitled
  const others = [...beside, ...margins].map((one) => one.part)
  const pictures = look.logo ? [...look.behind, logoPart(look.logo)] : look.behind
  return packParts([document, ...others, ...pictures], {
    title: printable(`${title}: ${what}`),
    by: printable(report.checker),
    at: report.madeAt,
  })
}

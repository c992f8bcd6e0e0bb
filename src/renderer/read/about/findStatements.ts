import type { Block } from '../../../shared/records/block'
import type { Statements } from '../reading'
import { bylineOf } from './findByline'
import { parseDateLine } from './parseDateLine'

/** How many blocks from the top a byline or a date line may stand. */
const reach = 8

/** Titles that programs put into a file by themselves. */
const emptyTitle =
  /^(?:microsoft (?:word|powerpoint)\b.*|(?:document|dokument|documento|untitled|ohne titel|sans titre|draft|entwurf|template|vorlage|blank|title|normal|print)[\s\d.-]*|.*\.(?:docx?|dotx?|rtf|odt|pdf|indd|pages|txt|md|html?)|.{0,2}|slide \d+)$/iu
/** Names that programs put where an author belongs. */
const emptyName =
  /^(?:(?:windows |microsoft office |office |ms )?user|users?|admin(?:istrator)?|author|owner|root|unknown|anonymous|python-docx|openpyxl|libreoffice|microsoft(?: office)?|word|[\w.-]+@[\w.-]+|https?:.*|.{0,2})$/iu

const endsAsSentence = /[.,;:]["'”’»)]*$/u

/** A heading among the first blocks, or a first line that is short, has no full stop and leads longer blocks. */
function titleIn(texts: readonly string[], blocks: readonly Block[]): string {
  const heading = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1)
  if (heading >= 0) return texts[heading] ?? ''
  const [first = '', ...rest] = texts
  const leads =
    first.length <= 150 && !endsAsSentence.test(first) && rest.some((text) => text.length > first.length)
  return leads && !bylineOf(first) && parseDateLine(first) === null && !first.includes('\n') ? first : ''
}

/**
 * What an original says about itself: from its metadata and from its first blocks, never guessed from the running
 * text. `believed`: its metadata is written by the outlet (a page, front matter), so it comes first; where a word
 * processor filled it in, what stands in the text does.
 */
export function findStatements(
  text: string,
  blocks: readonly Block[],
  stated: Statements,
  believed: boolean,
): Statements {
  const top = blocks.slice(0, reach)
  const texts = top.map((block) => text.slice(block.start, block.end))
  const first = (...values: readonly string[]) => values.find((value) => value !== '') ?? ''
  const statedTitle = emptyTitle.test(stated.title) ? '' : stated.title
  const statedByline = emptyName.test(stated.byline) ? '' : stated.byline
  const title = titleIn(texts, top)
  const byline = texts.map(bylineOf).find((name) => name !== '') ?? ''
  return {
    ...stated,
    title: believed ? first(statedTitle, title) : first(title, statedTitle),
    byline: believed ? first(statedByline, byline) : first(byline, statedByline),
    date: stated.date ?? texts.map(parseDateLine).find((date) => date !== null) ?? null,
  }
}

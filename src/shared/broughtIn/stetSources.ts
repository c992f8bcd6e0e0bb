import { stances, type Evidence } from '../records/evidence'
import type { ReportWords } from '../report/words'
import type { EvidenceFields, SourceFields } from '../workflow/change'
import { isLinkAddress } from '../workflow/rules/source'
import { sourceFields } from '../workflow/sourceFields'

/** A source that a row of a spreadsheet names, and what it says of the claim. */
export type RowSource = { readonly source: SourceFields; readonly evidence: EvidenceFields }

/** Evidence that supports the claim and says no more. */
export const plainEvidence: EvidenceFields = {
  stance: 'supports',
  locator: { kind: 'none', value: '' },
  words: '',
  note: '',
}

/**
 * A source as a spreadsheet names it: a link, or a document by its name. One that is known by its name alone is for
 * editors only until a person says otherwise: the sheet of a newsroom is not written for readers.
 */
export const rowSource = (url: string, title: string, evidence: EvidenceFields): RowSource => ({
  source: url
    ? sourceFields('link', { url, title: title === url ? '' : title })
    : sourceFields('document', { title, confidentiality: 'editors' }),
  evidence,
})

function locatorOf(part: string, { locators }: ReportWords): Evidence['locator'] | null {
  for (const kind of ['page', 'paragraph', 'timecode'] as const) {
    const [before = '', after = ''] = locators[kind]('\0').split('\0')
    if (part.length > before.length + after.length && part.startsWith(before) && part.endsWith(after))
      return { kind, value: part.slice(before.length, part.length - after.length) }
  }
  return null
}

/**
 * Reads the column `Sources` of Stet's own CSV report: a line for each piece of evidence, `stance: name | address |
 * locator | words | note`, with what is empty left out (see report/tableRows.ts). What stands alone behind the locator
 * is read as the note, which never leaves the desk. A line that begins with no stance belongs to the one before it.
 */
export function readStetSources(cell: string, words: ReportWords): readonly RowSource[] {
  const begins = stances.map((stance) => ({ stance, word: `${words.stances[stance]}: ` }))
  const pieces: { readonly stance: Evidence['stance']; text: string }[] = []
  for (const line of cell.split('\n')) {
    const begin = begins.find(({ word }) => line.startsWith(word))
    const last = pieces.at(-1)
    if (begin) pieces.push({ stance: begin.stance, text: line.slice(begin.word.length) })
    else if (last) last.text += `\n${line}`
  }
  return pieces.flatMap(({ stance, text }) => {
    const parts = text.split(' | ')
    const at = parts.findIndex(isLinkAddress)
    // The title of a page may itself have bars in it; the address ends it.
    const name = parts.slice(0, Math.max(1, at)).join(' | ')
    const said = parts.slice(Math.max(1, at + 1))
    const locator = locatorOf(said[0] ?? '', words)
    const [first = '', ...rest] = locator ? said.slice(1) : said
    const evidence: EvidenceFields = {
      stance,
      locator: locator ?? plainEvidence.locator,
      words: rest.length > 0 ? first : '',
      note: rest.length > 0 ? rest.join(' | ') : first,
    }
    return name.trim() === '' ? [] : [rowSource(at < 0 ? '' : (parts[at] ?? ''), name, evidence)]
  })
}

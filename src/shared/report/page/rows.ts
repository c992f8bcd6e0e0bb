import { escapeHtml } from './escape'

/** A line of a description list: a label as text, and what it stands for as HTML; empty HTML leaves the line out. */
export type Row = readonly [label: string, html: string]

/** Text as the value of a row, isolated so that its direction does not spill over. */
export const textValue = (text: string): string =>
  text === '' ? '' : `<bdi dir="auto">${escapeHtml(text)}</bdi>`

/** A description list of the rows that have something to say. */
export function rowsHtml(rows: readonly Row[]): string {
  const said = rows.filter(([, html]) => html !== '')
  if (said.length === 0) return ''
  return `<dl>${said.map(([label, html]) => `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`).join('')}</dl>`
}

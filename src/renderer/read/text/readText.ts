import type { Remark } from '../../../shared/records/remark'
import { linksIn } from '../findLinks'
import { noStatements, type Reading } from '../reading'
import { openScribe, plainShape, shapeOf, type BlockShape } from '../scribe'
import { groupLines, type LineGroup } from './groupLines'

const bullet = /^\s*(?:[•‣▪●◦*–-]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/
const caption = /^(?:photo|photo by|image|caption|picture|graphic|chart|video|foto|bild|photograph)\s*:/i
const endsSentence = /[.!?…:;,]["'”’»)\]]*$/u

const isShort = (text: string, words: number) =>
  text.length <= words * 12 && text.split(/\s+/).length <= words

/** An all-capitals line without a full stop, as typed subheads are. */
const isShouted = (text: string) =>
  isShort(text, 10) && !endsSentence.test(text) && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

function shapeOfGroup(group: LineGroup, index: number, next: LineGroup | undefined): BlockShape {
  if (group.underlined !== null) return shapeOf('heading', group.underlined)
  if (group.quoted) return shapeOf('quotation')
  if (bullet.test(group.text)) return shapeOf('listItem', 1)
  if (caption.test(group.text)) return shapeOf('caption')
  if (group.text.includes('\n')) return plainShape
  const leads = index === 0 && next !== undefined && isShort(group.text, 25) && !/[.,;]$/.test(group.text)
  if (leads) return shapeOf('heading', 1)
  return next && isShouted(group.text) ? shapeOf('heading', 2) : plainShape
}

/** Links that stand in the text as addresses hang on themselves. */
function linkRemarks(raw: string): readonly Remark[] {
  const remarks: Remark[] = []
  for (const match of raw.matchAll(/\b(?:https?:\/\/|www\.)\S+/gi)) {
    const [address] = linksIn(match[0])
    if (address === undefined) continue
    const { length } = match[0].replace(/[.,;:!?'"’”…>)\]]+$/u, '')
    remarks.push({
      kind: 'link',
      start: match.index,
      end: match.index + length,
      text: '',
      links: [address],
      author: '',
      at: null,
      resolved: false,
      answers: null,
    })
  }
  return remarks
}

/** Reads plain text: blocks by blank lines or by lines, whichever the writer meant; hard-wrapped lines are joined. */
export function readText(text: string): Reading {
  const scribe = openScribe()
  const groups = groupLines(text)
  groups.forEach((group, index) => {
    scribe.write(group.text)
    scribe.endBlock(shapeOfGroup(group, index, groups[index + 1]))
  })
  const { raw, blocks } = scribe.finish()
  return { raw, blocks, remarks: linkRemarks(raw), states: noStatements, notices: [] }
}

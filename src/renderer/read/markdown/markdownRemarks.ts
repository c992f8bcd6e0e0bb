import type { Token } from 'marked'
import type { Remark } from '../../../shared/records/remark'
import { linksIn } from '../findLinks'
import { openScribe, plainShape } from '../scribe'
import { openTally } from '../tally'
import { openPage, tellInline, type Page } from './tellInline'

const bare = { text: '', author: '', at: null, resolved: false, answers: null }

/** A note's own words and links. `lex` reads its Markdown. */
function readNote(note: string, lex: (text: string) => readonly Token[]): { text: string; links: string[] } {
  const page = openPage(openScribe(), openTally())
  for (const token of lex(note)) {
    if (token.type !== 'space') tellInline(page, [token])
    page.scribe.endBlock(plainShape)
  }
  const text = page.scribe.finish().raw.trim()
  return { text, links: [...new Set([...page.links.map((link) => link.address), ...linksIn(text)])] }
}

/** Makes remarks of a page's links and of its footnotes where they hang; a note that nothing points to is not shown. */
export function markdownRemarks(page: Page, lex: (text: string) => readonly Token[]): readonly Remark[] {
  const links = page.links.map(({ start, end, address }): Remark => ({
    ...bare,
    kind: 'link',
    start,
    end,
    links: [address],
  }))
  const notes = page.references.flatMap(({ start, end, label, own }): readonly Remark[] => {
    const written = label === '' ? own : page.definitions.get(label)
    return written === undefined ? [] : [{ ...bare, kind: 'footnote', start, end, ...readNote(written, lex) }]
  })
  return [...links, ...notes].sort((a, b) => a.start - b.start)
}

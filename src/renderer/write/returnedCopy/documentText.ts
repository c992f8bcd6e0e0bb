/** A run of text in the part's markup; `properties` are its `rPr` as written, `texts` how many pieces of content it has. */
export type Run = { readonly start: number; end: number; properties: string; pieces: number }

/** A text element of a run: its opening tag, and where its text ends. */
export type TextElement = { readonly tagStart: number; readonly tagEnd: number; end: number }

/** A character of the document that is no space, and where its markup stands in the part. */
export type Letter = {
  readonly start: number
  readonly end: number
  readonly run: Run
  readonly text: TextElement
}

/** A paragraph's letters, in order; `key` is what they say, spaces left out. */
export type DocumentParagraph = { readonly key: string; readonly letters: readonly Letter[] }

const token =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|[^]/giu
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Spaces of every kind, and what is not seen: paragraphs are compared without. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u

/** A text without spaces and what is not seen, as paragraphs are compared. */
export const keyOf = (text: string): string =>
  Array.from(text)
    .filter((one) => !unseen.test(one))
    .join('')

/** The prefix that stands for the namespace of WordprocessingML in a part; null when it has none. */
export function wordPrefix(xml: string): string | null {
  const names =
    'http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main'
  return new RegExp(`xmlns:([\\w.-]+)=["'](?:${names})["']`).exec(xml)?.[1] ?? null
}

type Open = { readonly letters: Letter[]; key: string }

/**
 * Reads the paragraphs of a document part with the place of every letter in its markup (UTF-16 offsets in `xml`), which
 * must be well-formed. Deleted, moved-away and hidden text is no text, nor is what stands for an alternative content.
 */
export function documentText(xml: string, w: string): readonly DocumentParagraph[] {
  const paragraphs: Open[] = []
  const open: Open[] = []
  const runs: Run[] = []
  const skips = new Set([`${w}:del`, `${w}:moveFrom`, 'mc:Fallback'])
  let skipped = 0
  let text: TextElement | null = null
  let propertiesFrom = -1
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name = '', , closing] = match
    const at = match.index
    const end = at + whole.length
    const run = runs.at(-1)
    if (name === '') {
      const paragraph = open.at(-1)
      if (text && run && paragraph && skipped === 0) takeLetters(whole, at, run, text, paragraph)
    } else if (closing === '/') {
      if (run && propertiesFrom < 0 && name !== `${w}:rPr`) run.pieces++
    } else if (slash === '/') {
      if (skips.has(name)) skipped--
      else if (name === `${w}:p`) open.pop()
      else if (name === `${w}:t` && text) {
        text.end = at
        text = null
      } else if (name === `${w}:rPr`) {
        if (run && propertiesFrom > run.start) run.properties = xml.slice(propertiesFrom, end)
        propertiesFrom = -1
      } else if (name === `${w}:r`) {
        const done = runs.pop()
        if (done) done.end = end
      }
    } else if (skips.has(name)) skipped++
    else if (name === `${w}:p`) {
      const paragraph: Open = { letters: [], key: '' }
      open.push(paragraph)
      paragraphs.push(paragraph)
    } else if (name === `${w}:r`) runs.push({ start: at, end: at, properties: '', pieces: 0 })
    else if (name === `${w}:rPr`) propertiesFrom = at
    else if (propertiesFrom < 0 && run) {
      run.pieces++
      if (name === `${w}:t`) text = { tagStart: at, tagEnd: end, end }
    }
  }
  const hidden = new RegExp(`<${w}:vanish(?![^>]*(?:"0"|"false"|"off"))[\\s/>]`)
  const isHidden = ({ properties }: Run) => hidden.test(properties)
  return paragraphs.map((one) => (one.letters.some(({ run }) => isHidden(run)) ? seen(one, isHidden) : one))
}

function seen({ key, letters }: Open, isHidden: (run: Run) => boolean): DocumentParagraph {
  const kept = Array.from(key, (letter, at) => ({ letter, of: letters[at] })).filter(
    ({ of }) => of !== undefined && !isHidden(of.run),
  )
  return {
    key: kept.map(({ letter }) => letter).join(''),
    letters: kept.flatMap(({ of }) => of ?? []),
  }
}

function takeLetters(written: string, at: number, run: Run, text: TextElement, into: Open): void {
  // A CDATA section is text as it stands, behind its own opening.
  const isData = written.startsWith('<![CDATA[')
  if (written.startsWith('<') && !isData) return
  const [from, to] = isData ? [9, written.length - 3] : [0, written.length]
  for (const match of written.slice(from, to).matchAll(isData ? /[^]/gu : reference)) {
    const [whole, hex, decimal, name] = match
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    const letter =
      code !== null ? String.fromCodePoint(Math.min(code, 0x10ffff)) : name ? (named[name] ?? '') : whole
    if (letter === '' || unseen.test(letter)) continue
    const start = at + from + match.index
    into.key += letter
    into.letters.push({ start, end: start + whole.length, run, text })
  }
}

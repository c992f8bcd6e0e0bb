import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day a ZIP can tell; as a local time, since that is what a ZIP keeps. */
const noDay = new Date(1980, 0, 1)
const contentTypes = '[Content_Types].xml'

/**
 * A Word document as it was made, without what differs from one making to the next: names of links that were drawn by
 * lot, numbers that count on from document to document, the clock in its properties and in the archive. `at` is the moment to
 * stand there instead, ISO 8601 in UTC. `more`: paragraphs in WordprocessingML, put behind those that it has.
 */
export function steadyPackage(bytes: Uint8Array, at: string, more = ''): Uint8Array {
  const parts = unzipSync(bytes)
  const names = new Map<string, string>()
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const relations = text('word/_rels/document.xml.rels').replace(
    /<Relationship Id="([^"]+)"(?=[^>]*\/hyperlink")/g,
    (_whole, id: string) => {
      const name = `link${names.size + 1}`
      names.set(id, name)
      return `<Relationship Id="${name}"`
    },
  )
  const marks = new Map<string, number>()
  const mark = (id: string): number => {
    const known = marks.get(id) ?? marks.size + 1
    marks.set(id, known)
    return known
  }
  const steady: Readonly<Record<string, string>> = {
    'word/_rels/document.xml.rels': relations,
    'word/document.xml': text('word/document.xml')
      .replace(/ r:id="([^"]+)"/g, (whole, id: string) =>
        names.has(id) ? ` r:id="${names.get(id)}"` : whole,
      )
      .replace(
        /(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")(\d+)/g,
        (_whole, tag: string, id: string) => `${tag}${mark(id)}`,
      )
      .replace(/<w:sectPr[^]*?<\/w:body>/, (end) => more + end),
    'docProps/core.xml': text('docProps/core.xml').replace(
      /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g,
      (_whole, tag: string) => `${tag}${at}`,
    ),
  }
  const whole: Record<string, Uint8Array> = {}
  // Readers that look at the first bytes alone expect the content types there (ECMA-376, part 2).
  for (const path of [contentTypes, ...Object.keys(parts).filter((one) => one !== contentTypes)]) {
    const changed = steady[path]
    const part = changed === undefined ? parts[path] : strToU8(changed)
    if (part) whole[path] = part
  }
  return zipSync(whole, { mtime: noDay })
}

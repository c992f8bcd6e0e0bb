import type { Remark } from '../../../shared/records/remark'
import { failed, ok, type Result } from '../../../shared/result'
import { noStatements, type Reading } from '../reading'
import type { ReadFailure } from '../readDraft'
import { openTally } from '../tally'
import { placeComments, readComments } from './comments'
import { gatherParts, type Part, type Parts } from './gatherParts'
import { openPackage } from './openPackage'
import { isSetApart } from './paragraphShape'
import { childOf, elementsOf, textOf, type Element } from './parseXml'
import { addressesOf, wordsOf, type RawSpan, type Story, type StoryContext } from './story'
import { readStyles } from './styles'
import { tellStory } from './tellBlocks'

type Thread = readonly Omit<Remark, 'answers'>[]

/** Reads footnotes or endnotes by id. */
function readNotes(part: Part | null, context: Omit<StoryContext, 'relations'>): ReadonlyMap<string, Story> {
  if (!part) return new Map()
  return new Map(
    elementsOf(part.root)
      // Separators are drawn, not written.
      .filter((note) => ['normal', undefined].includes(note.attributes.get('w:type')))
      .map((note) => [
        note.attributes.get('w:id') ?? '',
        tellStory(note, { ...context, relations: part.relations }),
      ]),
  )
}

/** Indented paragraphs look like quotations only while most paragraphs are not indented. */
function indentMeansQuotation(body: Element): boolean {
  const paragraphs = elementsOf(body).filter((one) => one.name === 'w:p' && textOf(one).trim() !== '')
  const apart = paragraphs.filter((one) => isSetApart(childOf(one, 'w:pPr')))
  return apart.length * 3 < paragraphs.length
}

function inOrderOfText(threads: readonly Thread[]): readonly Remark[] {
  const remarks: Remark[] = []
  for (const thread of [...threads].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))) {
    const first = remarks.length
    thread.forEach((one, index) => remarks.push({ ...one, answers: index === 0 ? null : first }))
  }
  return remarks
}

const bareRemark = { text: '', links: [], author: '', at: null, resolved: false }

function read(
  parts: Parts,
  body: Element,
  { changes, apart }: Pick<StoryContext, 'changes' | 'apart'>,
): Reading {
  const tally = openTally()
  const common = {
    styles: readStyles(parts.styles?.root ?? null),
    changes,
    // The ids of changes are those of the document part alone.
    apart: new Set<string>(),
    tally,
    indentIsQuotation: indentMeansQuotation(body),
  }
  const story = tellStory(body, { ...common, apart, relations: parts.document.relations })
  const told = {
    footnote: readNotes(parts.footnotes, common),
    endnote: readNotes(parts.endnotes, common),
  }
  const insideNotes = new Map<string, RawSpan>()
  const notes = story.notes.flatMap(({ kind, id, start, end }): Thread[] => {
    const note = told[kind].get(id)
    if (!note) return []
    for (const comment of note.comments.keys()) insideNotes.set(comment, { start, end })
    return [[{ ...bareRemark, kind, start, end, text: wordsOf(note), links: addressesOf(note) }]]
  })
  const comments = readComments(parts, { ...common, relations: parts.comments?.relations ?? new Map() })
  const links = story.links.map(({ start, end, address }): Thread => [
    { ...bareRemark, kind: 'link', start, end, links: [address] },
  ])
  const stated = (key: string) => textOf(childOf(parts.core?.root, key)).trim()
  return {
    raw: story.raw,
    blocks: story.blocks,
    remarks: inOrderOfText([...placeComments(comments, story.comments, insideNotes), ...notes, ...links]),
    // Languages are not believed: word processors state the language of their own menus.
    states: { ...noStatements, title: stated('dc:title'), byline: stated('dc:creator') },
    notices: tally.notices(),
  }
}

/** Says what an OLE compound file is that calls itself a DOCX: an encrypted one ([MS-OFFCRYPTO] 2.3), or an old one. */
function compoundFile(bytes: Uint8Array): ReadFailure {
  const stream = 'EncryptedPackage'.replace(/(?<=.)(?=.)/g, '\0')
  return new TextDecoder('latin1').decode(bytes).includes(stream)
    ? { kind: 'encrypted', detail: 'docx' }
    : { kind: 'broken', detail: 'a compound file, not a package' }
}

/**
 * Reads a Word document (ECMA-376, ISO/IEC 29500, [MS-DOCX]). Nothing outside the package is looked at: no linked
 * image, no template, no embedded file. Tracked changes count as made or as not made; those of the ids in `apart` the other
 * way. Fails as `encrypted`, `broken`, `bomb`, `tooDeep` or `tooLong`.
 */
export function readDocx(
  bytes: Uint8Array,
  changes: 'accepted' | 'rejected',
  apart: ReadonlySet<string> = new Set(),
): Result<Reading, ReadFailure> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    return failed(compoundFile(bytes))
  }
  const pack = openPackage(bytes)
  if (!pack.ok) return pack
  const parts = gatherParts(pack.value)
  if (!parts.ok) return parts
  const { root } = parts.value.document
  const body = childOf(root, 'w:body')
  if (root.name !== 'w:document' || !body)
    return failed({ kind: 'broken', detail: `${root.name} is no document` })
  return ok(read(parts.value, body, { changes, apart }))
}

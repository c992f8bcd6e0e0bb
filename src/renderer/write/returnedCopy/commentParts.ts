import { escapeXml } from '../../../shared/report/escapeXml'
import { relationsPartOf, targetOf } from '../../read/docx/relations'
import { append, withResolved } from './resolvedPart'
import { contentTypes, type WordPackage } from './wordPackage'

/** A comment as it is written: who, when (ISO 8601 in UTC), one paragraph a line. */
export type NewComment = {
  readonly id: number
  readonly author: string
  readonly initials: string
  readonly at: string
  readonly lines: readonly string[]
  readonly isResolved: boolean
}

/** A comment that stands in a document: its number, and the id of its last paragraph, empty where it has none. */
export type StandingComment = { readonly id: string; readonly paragraphId: string }

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'

/** Gives ids of paragraphs that a part has not: eight hexadecimal digits under 80000000 ([MS-DOCX] 2.6.2.3). */
function freeParagraphIds(part: string): () => string {
  const taken = new Set([...part.matchAll(/paraId=["']([^"']*)["']/g)].map(([, id = '']) => id.toUpperCase()))
  let next = 0x57000000
  return () => {
    while (taken.has(next.toString(16).toUpperCase())) next++
    return (next++).toString(16).toUpperCase()
  }
}

/** The highest number that a comment of a part has; -1 when there is none. */
const lastCommentId = (part: string): number =>
  Math.max(
    -1,
    ...[...part.matchAll(/<[\w.-]+:comment\s[^>]*?[\w.-]+:id="(\d+)"/g)].map(([, id]) => Number(id)),
  )

type Named<Comment> = Comment & { readonly paragraphId: string }

function commentMarkup({ id, author, initials, at, lines, paragraphId }: Named<NewComment>): string {
  const paragraphs = lines.map((line, which) => {
    const name = which === lines.length - 1 ? ` w14:paraId="${paragraphId}"` : ''
    return `<w:p${name}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  })
  const names = `xmlns:w="${main}" xmlns:w14="${w14}"`
  return `<w:comment ${names} w:id="${id}" w:author="${escapeXml(author)}" w:initials="${escapeXml(initials)}" w:date="${at.slice(0, 19)}Z">${paragraphs.join('')}</w:comment>`
}

/** A comments part with more comments; `before` is the part as it was, or null when there was none. */
const withComments = (before: string | null, comments: readonly Named<NewComment>[]): string =>
  append(
    before ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${main}"></w:comments>`,
    comments.map(commentMarkup).join(''),
  )

/** A comments part in which the last paragraph of each of these comments has its id. */
function withParagraphIds(part: string, named: readonly Named<StandingComment>[]): string {
  if (named.length === 0) return part
  const ids = new Map(named.map(({ id, paragraphId }) => [id, paragraphId]))
  return part.replace(/<([\w.-]+):comment\s[^]*?<\/\1:comment>/g, (comment, prefix: string) => {
    const id = ids.get(new RegExp(`^[^>]*?\\s${prefix}:id=["']([^"']*)`).exec(comment)?.[1] ?? '')
    const at = comment.search(new RegExp(`<${prefix}:p(?=[\\s/>])(?![^]*<${prefix}:p[\\s/>])`))
    if (id === undefined || at < 0) return comment
    const behind = at + prefix.length + 3
    return `${comment.slice(0, behind)} xmlns:w14="${w14}" w14:paraId="${id}"${comment.slice(behind)}`
  })
}

/** The relations of the document with one more to a part of its folder. */
function withRelation(relations: string | null, type: string, target: string): string {
  const before =
    relations ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const names = new Set([...before.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id))
  let number = 1
  while (names.has(`stet${number}`)) number++
  const markup = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="stet${number}" Type="${type}" Target="${target}"/>`
  return append(before, markup)
}

/** The content types with one for a part, unless it is there. */
const withType = (types: string, part: string, type: string): string =>
  types.includes(`PartName="/${part}"`)
    ? types
    : append(
        types,
        `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${part}" ContentType="${type}"/>`,
      )

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const kinds = {
  comments: { type: `${office}/comments`, content: `${wordType}.comments+xml` },
  commentsExtended: {
    type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    content: `${wordType}.commentsExtended+xml`,
  },
} as const

const folderOf = ({ document }: WordPackage): string => document.slice(0, document.lastIndexOf('/') + 1)

const partOf = (pack: WordPackage, kind: keyof typeof kinds): string =>
  targetOf(pack.relations, kind) ?? `${folderOf(pack)}${kind}.xml`

/** The number that the next comment of a document may have. */
export const nextCommentId = (pack: WordPackage): number =>
  lastCommentId(pack.text(partOf(pack, 'comments')) ?? '') + 1

/** The name of the part that holds a document's comments. */
export const commentsPart = (pack: WordPackage): string => partOf(pack, 'comments')

/** Puts a part of comments into a document, with the relation and the content type that it calls for. */
function putPart(pack: WordPackage, kind: keyof typeof kinds, text: string): void {
  const part = partOf(pack, kind)
  if (pack.text(part) === text) return
  const links = relationsPartOf(pack.document)
  if (targetOf(pack.relations, kind) === undefined)
    pack.put(links, withRelation(pack.text(links), kinds[kind].type, part.slice(folderOf(pack).length)))
  pack.put(contentTypes, withType(pack.text(contentTypes) ?? '', part, kinds[kind].content))
  pack.put(part, text)
}

/** Puts more comments into a document's parts, and marks those that stand there and are `settled` as resolved. */
export function putComments(
  pack: WordPackage,
  comments: readonly NewComment[],
  settled: readonly StandingComment[],
): void {
  const before = pack.text(commentsPart(pack))
  const free = freeParagraphIds(before ?? '')
  const [named, nameless] = [
    settled.filter(({ paragraphId }) => paragraphId !== ''),
    settled.filter(({ paragraphId }) => paragraphId === '').map((one) => ({ ...one, paragraphId: free() })),
  ]
  const added = comments.map((one) => ({ ...one, paragraphId: free() }))
  putPart(pack, 'comments', withComments(before === null ? null : withParagraphIds(before, nameless), added))
  putPart(
    pack,
    'commentsExtended',
    withResolved(pack.text(partOf(pack, 'commentsExtended')), [
      ...[...named, ...nameless].map(({ paragraphId }) => ({ paragraphId, isResolved: true })),
      ...added,
    ]),
  )
}

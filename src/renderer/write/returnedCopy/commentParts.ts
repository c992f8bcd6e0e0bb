import { escapeXml } from '../../../shared/report/escapeXml'
import { relationsPartOf, targetOf } from '../../read/docx/relations'
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

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml'

/** A paragraph's id: eight hexadecimal digits under 80000000 ([MS-DOCX] 2.6.2.3), from the comment's number. */
const paragraphId = (id: number): string => (0x57000000 + id).toString(16).toUpperCase()

/** Puts markup before the end of a part's root element, also when that is written as empty. */
function append(part: string, markup: string): string {
  const end = part.lastIndexOf('</')
  if (end >= 0) return part.slice(0, end) + markup + part.slice(end)
  return part.replace(
    /<([^\s/>?!]+)([^<>]*)\/>\s*$/,
    (_whole, name: string, rest: string) => `<${name}${rest}>${markup}</${name}>`,
  )
}

/** The highest number that a comment of a part has; -1 when there is none. */
const lastCommentId = (part: string): number =>
  Math.max(
    -1,
    ...[...part.matchAll(/<[\w.-]+:comment\s[^>]*?[\w.-]+:id="(\d+)"/g)].map(([, id]) => Number(id)),
  )

function commentMarkup({ id, author, initials, at, lines }: NewComment): string {
  const paragraphs = lines.map((line, which) => {
    const name = which === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : ''
    return `<w:p${name}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  })
  const names = `xmlns:w="${main}" xmlns:w14="${w14}"`
  return `<w:comment ${names} w:id="${id}" w:author="${escapeXml(author)}" w:initials="${escapeXml(initials)}" w:date="${at.slice(0, 19)}Z">${paragraphs.join('')}</w:comment>`
}

/** A comments part with more comments; `before` is the part as it was, or null when there was none. */
const withComments = (before: string | null, comments: readonly NewComment[]): string =>
  append(
    before ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${main}"></w:comments>`,
    comments.map(commentMarkup).join(''),
  )

/** The extended part, which says what is resolved, with more comments; `before` as above. */
const withResolved = (before: string | null, comments: readonly NewComment[]): string =>
  append(
    before ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w15:commentsEx xmlns:w15="${w15}"></w15:commentsEx>`,
    comments
      .map(
        ({ id, isResolved }) =>
          `<w15:commentEx xmlns:w15="${w15}" w15:paraId="${paragraphId(id)}" w15:done="${isResolved ? 1 : 0}"/>`,
      )
      .join(''),
  )

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

/** Puts more comments into a document's parts, with the relations and content types that those call for. */
export function putComments(pack: WordPackage, comments: readonly NewComment[]): void {
  const links = relationsPartOf(pack.document)
  for (const kind of ['comments', 'commentsExtended'] as const) {
    const part = partOf(pack, kind)
    const write = kind === 'comments' ? withComments : withResolved
    if (targetOf(pack.relations, kind) === undefined)
      pack.put(links, withRelation(pack.text(links), kinds[kind].type, part.slice(folderOf(pack).length)))
    pack.put(contentTypes, withType(pack.text(contentTypes) ?? '', part, kinds[kind].content))
    pack.put(part, write(pack.text(part), comments))
  }
}

import { strToU8, zipSync } from 'fflate'
import { escapeXml } from './escapeXml'

/** The first day a ZIP can tell; as a local time, since that is what a ZIP keeps. */
const noDay = new Date(1980, 0, 1)
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** The namespace, and the beginning of every kind, of what points from one part of a package to another. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part points to: another part by its path in the package, or an address outside. */
export type Relation = {
  readonly id: string
  readonly kind: string
  readonly target: string
  readonly isOutside?: boolean
}

/** A part of a package: its path, its media type unless its ending tells it, its content, and what it points to. */
export type Part = {
  readonly path: string
  readonly mediaType: string | null
  readonly content: string | Uint8Array
  readonly relations?: readonly Relation[]
}

/** What a document says of itself; `at` is when it was made, ISO 8601 in UTC. */
export type About = { readonly title: string; readonly by: string; readonly at: string }

const relationsXml = (relations: readonly Relation[]): string =>
  `<Relationships xmlns="${packages}/relationships">${relations
    .map(({ id, kind, target, isOutside }) => {
      const type = kind === 'core-properties' ? `${packages}/relationships/metadata` : officeRelations
      const where = isOutside ? `${escapeXml(target)}" TargetMode="External` : `/${target}`
      return `<Relationship Id="${id}" Type="${type}/${kind}" Target="${where}"/>`
    })
    .join('')}</Relationships>`

const coreXml = ({ title, by, at }: About): string =>
  `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(by)}</dc:creator><cp:lastModifiedBy>${escapeXml(by)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:modified></cp:coreProperties>`

const pictures = ['png', 'jpeg', 'gif']
  .map((ending) => `<Default Extension="${ending}" ContentType="image/${ending}"/>`)
  .join('')

const typesXml = (parts: readonly Part[]): string =>
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures}${parts
    .map(({ path, mediaType }) =>
      mediaType === null ? '' : `<Override PartName="/${path}" ContentType="${mediaType}"/>`,
    )
    .join('')}</Types>`

/**
 * Parts as an office document's package (Office Open XML, ECMA-376, part 2), the first of them the document itself. The
 * same parts make the same bytes.
 */
export function packParts(parts: readonly [Part, ...Part[]], about: About): Uint8Array {
  const core: Part = {
    path: 'docProps/core.xml',
    mediaType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: coreXml(about),
  }
  const all = [...parts, core]
  const top = [
    { id: 'document', kind: 'officeDocument', target: parts[0].path },
    { id: 'core', kind: 'core-properties', target: core.path },
  ]
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? strToU8(declared + content) : content
  return zipSync(
    Object.fromEntries([
      // Readers that look at the first bytes alone expect the content types there.
      ['[Content_Types].xml', bytes(typesXml(all))],
      ['_rels/.rels', bytes(relationsXml(top))],
      ...all.flatMap(({ path, content, relations = [] }) => [
        [path, bytes(content)] as const,
        ...(relations.length === 0
          ? []
          : [[path.replace(/[^/]*$/, '_rels/$&.rels'), bytes(relationsXml(relations))] as const]),
      ]),
    ]),
    { mtime: noDay },
  )
}

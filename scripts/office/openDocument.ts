import { openPackage } from '../../src/renderer/read/docx/openPackage'
import { elementsOf, parseXml, textOf, type Element } from '../../src/renderer/read/docx/parseXml'

/** A comment as an OpenDocument text has it, with the words from its mark to the mark of its end. */
export type OfficeComment = { readonly author: string; readonly text: string; readonly words: string }

/** What an OpenDocument text says. */
export type OfficeText = {
  readonly paragraphs: readonly string[]
  readonly comments: readonly OfficeComment[]
  /** Who inserted and who deleted something that is tracked, one name a change. */
  readonly insertedBy: readonly string[]
  readonly deletedBy: readonly string[]
}

/** Opens the content of an OpenDocument file. Namespaces that the reader of drafts does not know have no prefix here. */
export function contentOf(bytes: Uint8Array): Element {
  const pack = openPackage(bytes)
  if (!pack.ok) throw new Error(pack.failure.detail)
  const part = pack.value.part('content.xml')
  if (!part.ok || !part.value) throw new Error('no content.xml')
  const root = parseXml(part.value)
  if (!root.ok) throw new Error(root.failure.detail)
  return root.value
}

/** An element and all below it. */
export const below = (element: Element): readonly Element[] => [
  element,
  ...elementsOf(element).flatMap(below),
]

/** Spaces as one, and none at the ends: LibreOffice has its own for some. */
export const bySpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim()

type Change = { readonly kind: string; readonly author: string; readonly deleted: string }

function changesOf(root: Element): ReadonlyMap<string, Change> {
  const regions = below(root).filter(({ name }) => name === 'changed-region')
  return new Map(
    regions.map((region) => {
      const all = below(region)
      const author = textOf(all.find(({ name }) => name === 'dc:creator'))
      const words = all.filter(({ name }) => name === 'p' || name === 'h').map(textOf)
      const kind = elementsOf(region)[0]?.name ?? ''
      return [region.attributes.get('id') ?? '', { kind, author, deleted: words.join('\n') }]
    }),
  )
}

/** Reads an OpenDocument text (OASIS OpenDocument 1.3, part 3) with its tracked changes made or not made; notes are left out. */
export function readOpenDocument(bytes: Uint8Array, changes: 'accepted' | 'rejected'): OfficeText {
  const root = contentOf(bytes)
  const known = changesOf(root)
  const paragraphs: string[] = []
  const comments: OfficeComment[] = []
  const open = new Map<string, { readonly author: string; readonly text: string; words: string }>()
  let said = ''
  let muted = 0
  const say = (text: string) => {
    if (muted > 0) return
    said += text
    for (const comment of open.values()) comment.words += text
  }
  const idOf = ({ attributes }: Element) => attributes.get('change-id') ?? ''
  const isInsertion = (mark: Element) => known.get(idOf(mark))?.kind === 'insertion'
  const take = (element: Element): void => {
    switch (element.name) {
      case 'tracked-changes':
      case 'note':
        return
      case 'annotation': {
        const author = textOf(elementsOf(element).find(({ name }) => name === 'dc:creator'))
        const lines = elementsOf(element).filter(({ name }) => name === 'p' || name === 'list')
        const comment = { author, text: lines.map(textOf).join('\n'), words: '' }
        const name = element.attributes.get('name')
        if (name === undefined) comments.push(comment)
        else open.set(name, comment)
        return
      }
      case 'annotation-end': {
        const name = element.attributes.get('name') ?? ''
        const comment = open.get(name)
        open.delete(name)
        if (comment) comments.push(comment)
        return
      }
      case 'change':
        if (changes === 'rejected') say(known.get(idOf(element))?.deleted ?? '')
        return
      case 'change-start':
        if (changes === 'rejected' && isInsertion(element)) muted++
        return
      case 'change-end':
        if (changes === 'rejected' && isInsertion(element)) muted--
        return
      case 's':
        return say(' '.repeat(Number(element.attributes.get('c') ?? 1)))
      case 'tab':
      case 'line-break':
        return say(' ')
      case 'p':
      case 'h': {
        const outer = said
        said = ''
        inside(element)
        if (bySpaces(said) !== '') paragraphs.push(bySpaces(said))
        said = outer
        return
      }
      default:
        inside(element)
    }
  }
  const inside = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') say(child)
      else take(child)
    }
  }
  const body = below(root).find(({ name }) => name === 'body')
  if (body) inside(body)
  const by = (kind: string) => [...known.values()].filter((one) => one.kind === kind).map((one) => one.author)
  return {
    paragraphs,
    comments: [...comments, ...open.values()],
    insertedBy: by('insertion'),
    deletedBy: by('deletion'),
  }
}

import { failed, ok, type Result } from '../../../../shared/result'
import { childOf, elementsOf, switchOf } from '../../../read/docx/parseXml'
import { targetOf } from '../../../read/docx/relations'
import type { Look } from '../docx/look'
import { wordType } from '../docx/wordParts'
import { cleanPart } from './cleanPart'
import { houseMargins } from './houseMargins'
import { houseNumbering } from './houseNumbering'
import { houseStyles } from './houseStyles'
import { pageOf, sectionsOf } from './pageOf'
import type { Album } from './pictures'
import { openTemplate, type TemplateFailure } from './templatePackage'
import { insideXml, partXml } from './writeXml'

/** What a person is told of a template: what is taken over, and what is left out that they might look for. */
export type TemplateAbout = {
  readonly styles: number
  readonly headers: number
  readonly footers: number
  readonly pictures: number
  readonly lostPictures: number
  readonly hasMacros: boolean
}

/** A template as it was read: the look that documents take over, and what a person is told. */
export type Template = { readonly look: Look; readonly about: TemplateAbout }

const beside = [
  ['theme', 'word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['fontTable', 'word/fontTable.xml', wordType('fontTable')],
] as const

/**
 * Reads a Word file as the template of a newsroom: its styles, theme, fonts and lists, its page, its headers and footers
 * with their pictures. Its text, properties, macros, settings, and all that points out of it stay behind.
 */
export function readTemplate(file: Uint8Array): Result<Template, TemplateFailure> {
  const opened = openTemplate(file)
  if (!opened.ok) return opened
  const pack = opened.value
  const path = targetOf(pack.relations(''), 'officeDocument') ?? ''
  const document = pack.root(path)
  const sections = sectionsOf(childOf(document ?? undefined, 'w:body'))
  const relations = pack.relations(path)
  const partOf = (kind: string) => pack.root(targetOf(relations, kind))
  const cleanOf = (kind: string) => {
    const root = partOf(kind)
    return root && cleanPart(root)
  }
  const page = pageOf(sections.at(-1))
  const album: Album = new Map()
  const margins = houseMargins(pack, sections, relations, album)
  const theirs = cleanOf('styles')
  const styles = houseStyles(theirs)
  const numbering = houseNumbering(cleanOf('numbering'))
  const more = beside.flatMap(([kind, place, mediaType]) => {
    const root = cleanOf(kind)
    return root ? [{ kind, part: { path: place, mediaType, content: partXml(root, insideXml(root)) } }] : []
  })
  const isEvenApart = switchOf(partOf('settings') ?? undefined, 'w:evenAndOddHeaders') ?? false

  const trouble = pack.trouble()
  if (trouble) return failed(trouble)
  if (document?.name !== 'w:document') return failed({ kind: 'notWord', detail: '' })
  if (!page) return failed({ kind: 'noPage', detail: '' })
  const pictures = [...album.values()].flatMap((picture) => picture ?? [])
  const count = (kind: string) => margins.filter((margin) => margin.kind === kind).length
  return ok({
    look: {
      styles: styles.xml,
      numbering: numbering.xml,
      names: new Map([...styles.names, ...numbering.names]),
      page: page.xml,
      room: page.room,
      logo: null,
      margins,
      isEvenApart,
      more,
      behind: pictures,
    },
    about: {
      styles: theirs ? elementsOf(theirs).filter(({ name }) => name === 'w:style').length : 0,
      headers: count('header'),
      footers: count('footer'),
      pictures: pictures.length,
      lostPictures: album.size - pictures.length,
      hasMacros: pack.names.some((name) => /vbaProject/i.test(name)),
    },
  })
}

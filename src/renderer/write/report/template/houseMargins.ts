import { elementsOf, type Element } from '../../../read/docx/parseXml'
import type { Relation, Relations } from '../../../read/docx/relations'
import type { Margin } from '../docx/look'
import { wordType } from '../docx/wordParts'
import { cleanPart } from './cleanPart'
import { picturesOf, type Album } from './pictures'
import type { TemplatePackage } from './templatePackage'
import { insideXml, partXml } from './writeXml'

const roots = { header: 'w:hdr', footer: 'w:ftr' } as const

type Place = Omit<Margin, 'part'>

/** The heads and feet of the last section by their parts; it takes those that it does not name from the ones before it. */
function placesOf(sections: readonly Element[], relations: Relations): ReadonlyMap<string, Place & Relation> {
  const places = new Map<string, Place & Relation>()
  for (const { name, attributes } of sections.flatMap(elementsOf)) {
    const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null
    const relation = relations.get(attributes.get('r:id') ?? '')
    if (kind === null || relation?.kind !== kind || relation.external) continue
    const type = attributes.get('w:type')
    const on = type === 'first' || type === 'even' ? type : 'default'
    places.set(`${kind} ${on}`, { ...relation, kind, on })
  }
  return places
}

/** The heads and feet of a template, with nothing in them that reaches out. Their pictures go into the album. */
export function houseMargins(
  pack: TemplatePackage,
  sections: readonly Element[],
  relations: Relations,
  album: Album,
): readonly Margin[] {
  return [...placesOf(sections, relations).values()].flatMap(({ kind, on, target }) => {
    const root = pack.root(target)
    if (root?.name !== roots[kind]) return []
    const pictures = [...picturesOf(pack, target, album)].map(([theirs, { path }], at) => ({
      theirs,
      relation: { id: `picture${at + 1}`, kind: 'image', target: path },
    }))
    const clean = cleanPart(root, new Map(pictures.map(({ theirs, relation }) => [theirs, relation.id])))
    const part = {
      path: `word/house-${kind}-${on}.xml`,
      mediaType: wordType(kind),
      content: partXml(clean, insideXml(clean)),
      relations: pictures.map(({ relation }) => relation),
    }
    return [{ kind, on, part }]
  })
}

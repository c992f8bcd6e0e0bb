import { elementsOf, type Element } from './parseXml'

/** Where a part points: another part of the package, or (external) an address. */
export type Relation = { readonly kind: string; readonly target: string; readonly external: boolean }

/** The relations of a part by their id. */
export type Relations = ReadonlyMap<string, Relation>

/** The name of the part that holds another part's relations (ECMA-376 part 2, 9.3). */
export function relationsPartOf(name: string): string {
  const slash = name.lastIndexOf('/')
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`
}

/** A target inside the package, as a part's name: relative to the part's folder, or from the root. */
function resolve(target: string, source: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Reads the relations of the part `source`. The kind is the last word of the relationship type. */
export function readRelations(root: Element | null, source: string): Relations {
  const relations = new Map<string, Relation>()
  for (const one of root ? elementsOf(root) : []) {
    const external = one.attributes.get('TargetMode') === 'External'
    const target = one.attributes.get('Target') ?? ''
    relations.set(one.attributes.get('Id') ?? '', {
      kind: (one.attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolve(target, source),
      external,
    })
  }
  return relations
}

/** The target of the first relation of a kind. */
export const targetOf = (relations: Relations, kind: string): string | undefined =>
  [...relations.values()].find((one) => one.kind === kind && !one.external)?.target

import type { Span } from '../../records/place'
import type { ArticleText, Conflict, Proposal } from '../analysis'

type Name = Span & { readonly first: string; readonly last: string }

const isNear = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  // One letter more, less or other: the shape of a slip, not of another name.
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  const isSlip = restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
  // A plural or possessive s is no other spelling.
  return isSlip && `${a}s` !== b && `${b}s` !== a
}

/** One person's name in two spellings: the same first name, and surnames that differ by one letter. */
export function nameConflicts(article: ArticleText, proposals: readonly Proposal[]): readonly Conflict[] {
  const byFirst = new Map<string, Name[]>()
  for (const fact of proposals.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'name' && fact.kind !== 'role') continue
    const words = article.text.slice(fact.start, fact.end).split(/\s+/)
    const [first, last] = words.slice(-2)
    if (!first || !last || words.length < 2) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), { start: fact.start, end: fact.end, first, last }])
  }
  return [...byFirst.values()].flatMap((names): readonly Conflict[] => {
    const spellings = [...new Set(names.map(({ last }) => last))]
    for (const [at, one] of spellings.entries()) {
      const other = spellings.slice(at + 1).find((next) => isNear(one, next))
      if (!other) continue
      const places = [one, other].flatMap((last) => names.find((name) => name.last === last) ?? [])
      return [
        {
          kind: 'name',
          places: places.map(({ start, end }) => ({ start, end })),
          values: places.map((name) => `${name.first} ${name.last}`),
        },
      ]
    }
    return []
  })
}

import type { Gender } from './firstNames'
import { surnameOf, type Name } from './names'

/** Somebody, or some body, with a full name in the article. */
export type Person = {
  readonly name: string
  readonly gender: Gender
  readonly isPerson: boolean
}

/** Whom a name may mean: the likeliest first; more than one when the article leaves it open. */
export type People = {
  readonly find: (name: Name) => readonly Person[]
}

type Known = { readonly person: Person; readonly first: string; readonly surname: string }

// "Kim Jong Un": where the family's name stands first, it is the first word that others repeat.
const surnamesFirst = new Set(
  'kim lee park choi xi li wang zhang chen liu mao hu deng nguyen tran le pham ban moon roh kang yoon han'.split(
    ' ',
  ),
)

// More than a few of one surname are as open as a few; it bounds the work for one name.
const mostNamesakes = 8

/** Gathers the full names of an article. `names`: all its names, in order. Linear. */
export function gatherPeople(names: readonly Name[]): People {
  const known = new Map<string, Known>()
  const bySurname = new Map<string, Known[]>()
  const index = (surname: string, entry: Known): void => {
    const same = bySurname.get(surname)
    if (same && same.length < mostNamesakes) same.push(entry)
    else if (!same) bySurname.set(surname, [entry])
  }
  for (const name of names) {
    const first = name.words[0] ?? ''
    const surname = surnameOf(name)
    const key = `${first} ${surname}`
    if (name.words.length < 2 || known.has(key)) continue
    const person = { name: name.words.join(' '), gender: name.gender, isPerson: name.isPerson }
    const entry = { person, first, surname }
    known.set(key, entry)
    index(surname, entry)
    if (surnamesFirst.has(first.toLowerCase())) index(first, entry)
  }
  const find = (name: Name): readonly Person[] => {
    if (name.words.length > 1) {
      const entry = known.get(`${name.words[0] ?? ''} ${surnameOf(name)}`)
      return entry ? [entry.person] : []
    }
    const candidates = (bySurname.get(surnameOf(name)) ?? []).map(({ person }) => person)
    return candidates.filter(({ gender }) => !gender || !name.gender || gender === name.gender)
  }
  return { find }
}

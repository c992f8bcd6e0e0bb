import type { Conflict } from '../../analysis'
import { isFirstName } from '../../attribution/firstNames'
import { isNear } from '../names/nameConflicts'
import { areShortForms } from './shortForms'
import type { PersonRecord } from './personRecords'

// More people than these are not compared with each other; it bounds the work.
const mostPeople = 80
const mostRecords = 2_000

const placesOf = (...spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)

type Namesakes = { readonly firsts: readonly string[]; readonly records: readonly PersonRecord[] }

function bySurname(records: readonly PersonRecord[]): ReadonlyMap<string, Namesakes> {
  const groups = new Map<string, PersonRecord[]>()
  for (const record of records.slice(0, mostRecords)) {
    const same = groups.get(record.surname)
    if (same) same.push(record)
    else groups.set(record.surname, [record])
  }
  return new Map(
    [...groups].map(([surname, same]) => [
      surname,
      { firsts: [...new Set(same.flatMap(({ first }) => first ?? []))], records: same },
    ]),
  )
}

/** "Croft, 34, …" and "Croft, 43, …": one person of two ages. Only where nobody else of that name is in the copy. */
function agesOf({ firsts, records }: Namesakes): readonly Conflict[] {
  if (firsts.length > 1) return []
  const aged = records.flatMap(({ age }) => age ?? [])
  const [first] = aged
  const other = aged.find(({ years }) => first && years !== first.years)
  if (!first || !other) return []
  return [{ kind: 'age', places: placesOf(first, other), values: [String(first.years), String(other.years)] }]
}

/** An age and a year of birth, apart in the copy, that do not fit the article's year, or that of the sentence. */
function birthsOf({ firsts, records }: Namesakes, thisYear: number | null): readonly Conflict[] {
  if (firsts.length > 1) return []
  const born = records.find((one) => one.born)?.born
  return records.flatMap(({ age, year, born: here }): readonly Conflict[] => {
    const at = year ?? thisYear
    if (!born || !age || here || at === null) return []
    const years = at - born.year
    if (age.years === years || age.years === years - 1 || years <= 0) return []
    return [{ kind: 'age', places: placesOf(born, age), values: [String(age.years), String(years)] }]
  })
}

/** "the director, Robert Ames" and "the director, Richard Ames": one office, one surname, two first names. */
function firstNamesOf({ records }: Namesakes): readonly Conflict[] {
  const seen = new Map<string, PersonRecord>()
  return records.flatMap((record): readonly Conflict[] => {
    const { office, first, surname } = record
    if (!office || !first || first.length < 3) return []
    const other = seen.get(office)
    if (!other) seen.set(office, record)
    if (!other?.first || other.first === first || areShortForms(other.first, first)) return []
    return [
      {
        kind: 'name',
        places: placesOf(other, record),
        values: [`${other.first} ${surname}`, `${first} ${surname}`],
      },
    ]
  })
}

const longName = 7

/** Says whether a full name is surely a person's: by the first name, by what is told of it, or by a surname that is no word. */
const arePeople = ([surname, { records, firsts }]: readonly [string, Namesakes]): boolean =>
  surname.length >= longName ||
  firsts.some((first) => isFirstName(first)) ||
  records.some((one) => one.isPerson || one.speaks || one.age || one.office || one.born)

/** "Marta Delgado" and, alone, "Delgardo said": a surname that nobody in the copy has, next to one that somebody has. */
function strays(groups: ReadonlyMap<string, Namesakes>): readonly Conflict[] {
  const full = [...groups].filter((one) => one[1].firsts.length > 0 && arePeople(one)).slice(0, mostPeople)
  const firsts = new Set([...groups.values()].flatMap((one) => one.firsts))
  return [...groups].flatMap(([surname, group]): readonly Conflict[] => {
    const speaker = group.records.find(({ speaks }) => speaks)
    if (!speaker || group.firsts.length > 0 || firsts.has(surname) || isFirstName(surname)) return []
    const near = full.filter(([other]) => isNear(other.toLowerCase(), surname.toLowerCase()))
    const [only] = near
    const record = only?.[1].records.find(({ first }) => first)
    if (!record || near.length > 1) return []
    return [
      {
        kind: 'name',
        places: placesOf(record, speaker),
        values: [`${record.first ?? ''} ${record.surname}`, surname],
      },
    ]
  })
}

/** Finds what a copy tells of one person in two ways: the age, the year of birth, the first name, the surname. */
export function personConflicts(
  records: readonly PersonRecord[],
  thisYear: number | null,
): readonly Conflict[] {
  const groups = bySurname(records)
  return [
    ...[...groups.values()].flatMap((group) => [
      ...agesOf(group),
      ...birthsOf(group, thisYear),
      ...firstNamesOf(group),
    ]),
    ...strays(groups),
  ]
}

import type { Span } from '../../records/place'
import { placesOf } from '../facts/gazetteer'
import { organisations, roles } from '../facts/lexicon'
import type { Draft } from './draft'
import type { Gender } from './firstNames'
import type { Name } from './names'
import { gatherPeople, type Person } from './people'
import { firstIndex } from '../../firstIndex'

/** Whom a source means: the full name, empty when it is not known, and whether somebody else could be meant. */
export type Claimant = { readonly claimant: string; readonly unsure: boolean }

// Further back a pronoun does not reach.
const reach = 2_000
const mostMentions = 30
const near = 500
const longestRole = 24

const unknown: Claimant = { claimant: '', unsure: false }
const male: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'er', 'il', 'él', 'lui'])
const female: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself', 'elle', 'ella'])
const relative: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'der', 'die', 'qui', 'quien'])
const empty: ReadonlySet<string> = new Set(
  'i we you they it one others those these some many most sie es on nous ils elles yo nosotros ellos their our my your its'.split(
    ' ',
  ),
)

type Mention = {
  readonly at: number
  readonly person: Person
  readonly unsure: boolean
  readonly opens: boolean
  readonly isFull: boolean
  readonly fits: boolean
}

const firstAfter = (items: readonly Span[], offset: number): number =>
  firstIndex(items.length, (at) => (items[at]?.start ?? 0) >= offset)

const afterHead = /^(?:$|[,(—–:-]|(?:of|in|at|from|for|on|who|and|or|with|to|de|von|aus|del)\b)/

/** The name that a source is about: "Ann Hart" of "the club's chair Ann Hart of Leeds, who …". */
function headName(text: string, source: Span, names: readonly Name[]): Name | null {
  for (let at = firstAfter(names, source.start); at < names.length; at++) {
    const name = names[at]
    if (!name || name.end > source.end) return null
    const rest = text.slice(name.end, source.end).trimStart()
    const before = text.slice(source.start, name.start).trimEnd()
    const isOwned = /\b(?:of|for|to|by|from|with|at|in|and)$/.test(before)
    if (afterHead.test(rest) && !isOwned) return name
  }
  return null
}

/** "the university's student president Ann Hart": the person whose role and name end the source. */
function namedByRole(text: string, source: Span, names: readonly Name[]): Name | null {
  const name = names[firstAfter(names, source.end) - 1]
  if (!name || name.start <= source.start || name.end !== source.end || name.words.length < 2) return null
  const before = /([\p{L}-]+)\s$/u.exec(
    text.slice(Math.max(source.start, name.start - longestRole), name.start),
  )
  return before?.[1] && roles.has(before[1].toLowerCase()) ? name : null
}

/** The source without article, possessive mark and description: "Daily Herald" of "the Daily Herald, which …". */
function plainSource(text: string, source: Span): string {
  const words = text.slice(source.start, source.end).split(/,|\s—|\s–|\s(?:who|that|which)\s/, 1)[0] ?? ''
  return words
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/(?:['’]s|['’])$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function isFitting(person: Person, gender: Gender): boolean {
  return person.isPerson && (person.gender === null || person.gender === gender)
}

/** Says whether a full name that a sentence is about may be a person's although no title or known first name tells. */
function mayBePerson(text: string, { words, start, opens }: Name): boolean {
  const isShort = words.length === 2 || words.length === 3
  if (!opens || !isShort || /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))) return false
  const low = words.map((word) => word.toLowerCase())
  return !low.some((word) => organisations.has(word)) && !placesOf('en').names.has(low.join(' '))
}

/**
 * Leads every source back to a full name: a short name to the one full name that ends with it, "he" and "she" to
 * whoever fits and spoke or was named last. `names`: all names of the article; `drafts`: in the order of their cues.
 * It says when two people share the short name, or two who fit a pronoun stand close by.
 */
export function findClaimants(text: string, names: readonly Name[], drafts: readonly Draft[]): Claimant[] {
  const people = gatherPeople(names)
  const mentions: Mention[] = names.flatMap((name) => {
    const [person, other] = people.find(name)
    const isFull = name.words.length > 1
    return person
      ? [
          {
            at: name.start,
            person,
            unsure: other !== undefined,
            opens: name.opens,
            isFull,
            fits: mayBePerson(text, name),
          },
        ]
      : []
  })
  const places = mentions.map(({ at }) => ({ start: at, end: at }))
  const persons = new Map(mentions.map(({ person }) => [person.name, person]))
  let speaker: Mention | null = null

  /** Of namesakes the one whom a sentence was about last. */
  const lastNamed = (candidates: readonly Person[], at: number): Person | undefined => {
    const end = firstAfter(places, at)
    const recent = mentions.slice(Math.max(0, end - mostMentions), end)
    const last = recent.findLast(
      (one) => one.isFull && one.opens && candidates.some(({ name }) => name === one.person.name),
    )
    return last?.person ?? candidates[0]
  }
  const byName = (name: Name, source: Span): Claimant => {
    const candidates = people.find(name)
    const person = candidates.length > 1 ? lastNamed(candidates, name.start) : candidates[0]
    if (person) return { claimant: person.name, unsure: candidates.length > 1 }
    return { claimant: plainSource(text, source), unsure: false }
  }
  const byPronoun = (at: number, gender: Gender): Claimant => {
    const end = firstAfter(places, at)
    const recent = mentions
      .slice(Math.max(0, end - mostMentions), end)
      .filter((mention) => at - mention.at < reach)
    const fitting = recent.filter(({ person }) => isFitting(person, gender))
    const last = fitting.at(-1)
    const spoke = speaker && at - speaker.at < reach && isFitting(speaker.person, gender) ? speaker : null
    // Whoever a sentence was about since then is meant before whoever spoke last.
    const topic = recent.findLast(
      ({ opens, fits, person }) =>
        opens && (isFitting(person, gender) || (fits && (person.gender ?? gender) === gender)),
    )
    const chosen = topic && topic.at > (spoke?.at ?? -1) ? topic : (spoke ?? last)
    if (!chosen) return unknown
    const rival = fitting.some(
      ({ person, at: place }) => person.name !== chosen.person.name && at - place < near,
    )
    return { claimant: chosen.person.name, unsure: rival || chosen.unsure }
  }
  const bySource = (source: Span): Claimant => {
    const low = text.slice(source.start, source.end).toLowerCase()
    if (male.has(low)) return byPronoun(source.start, 'male')
    if (female.has(low)) return byPronoun(source.start, 'female')
    if (empty.has(low)) return unknown
    if (relative.has(low)) {
      const name = names[firstAfter(names, source.start) - 1]
      return name && source.start - name.end <= 2 ? byName(name, name) : unknown
    }
    const name = namedByRole(text, source, names) ?? headName(text, source, names)
    return name ? byName(name, source) : { claimant: plainSource(text, source), unsure: false }
  }

  return drafts.map(({ source, spoken }) => {
    if (!source) return unknown
    const found = bySource(source)
    const person = persons.get(found.claimant)
    if (spoken && person)
      speaker = {
        at: source.start,
        person: { ...person, isPerson: true },
        unsure: found.unsure,
        opens: true,
        isFull: false,
        fits: true,
      }
    return found
  })
}

import { nameLanguage } from '../../shared/report/nameLanguage'

const parts: Readonly<Record<string, string>> = {
  numbers: 'numbers',
  dates: 'dates',
  quotations: 'quotations',
  names: 'most names',
  events: 'what happened',
  opinions: 'opinions and forecasts',
  attributions: 'indirect speech',
  conflicts: 'most conflicts',
  worthiness: 'how much a claim calls for a check',
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Words on the language that a draft is read in. */
export const languageText = {
  label: 'Language of the draft',
  change: 'Change language',
  hint: 'A language tag such as en, de, fr or es. Leave it empty and Stet finds it out.',
  unread:
    'The draft could not be read in this language. The claims stay as they are; change the language again.',
  bad: 'Write the language as a tag such as en, de, fr or es, or leave it empty.',
} as const

/** Says which language a draft is read in and what Stet does not know of it; empty where it knows all. */
export function sayUnsure(language: string, unsure: readonly string[]): string {
  const known = unsure.flatMap((part) => parts[part] ?? [])
  if (known.length === 0) return ''
  const read = unsure.includes('language')
    ? 'The language could not be told: the draft is read as English.'
    : `Read as ${nameLanguage(language)}.`
  return `${read} Not found, or only guessed: ${list.format(known)}.`
}

const claims = (count: number): string => (count === 1 ? '1 claim' : `${count.toLocaleString('en')} claims`)

/** Says what has come of reading a draft in another language. */
export function sayReadAs(language: string, gone: number, fresh: number): string {
  const named = nameLanguage(language) || 'English, since the language could not be told'
  return gone + fresh === 0
    ? `The draft is read as ${named}. All claims stay.`
    : `The draft is read as ${named}: ${claims(fresh)} proposed, ${gone.toLocaleString('en')} that nobody had worked on removed.`
}

import type { Span } from '../../src/shared/records/place'
import type { Chance } from './random'
import { slotWords, templates, type SlotKind } from './templates'

/** Words that an edit may exchange. */
export type Slot = Span & { readonly kind: SlotKind }

/** One sentence of a made article, with what is known of it. */
export type MadeSentence = Span & { readonly slots: readonly Slot[] }

/** An article made of templates: its text, its paragraphs, and its claims (whole sentences and parts of them). */
export type MadeArticle = {
  readonly text: string
  readonly paragraphs: readonly (readonly MadeSentence[])[]
  readonly claims: readonly Span[]
}

const money = ['$', '€', '£'] as const
const lengths = ['kilometres', 'miles', 'metres', 'yards'] as const

/** Words for one slot. */
export function fillSlot(kind: string, chance: Chance): string {
  const figure = (): string => String(2 + chance.below(chance.pick([9, 98, 998, 9998])))
  const grouped = (value: string): string => value.replace(/(\d)(\d{3})$/, '$1,$2')
  if (kind === 'person') return `${chance.pick(slotWords.given)} ${chance.pick(slotWords.family)}`
  if (kind === 'place') return chance.pick(slotWords.place)
  if (kind === 'body') return chance.pick(slotWords.body)
  if (kind === 'day') return chance.pick(slotWords.day)
  if (kind === 'date')
    return `${1 + chance.below(28)} ${chance.pick(slotWords.month)}${chance.happens(0.3) ? ` ${2015 + chance.below(12)}` : ''}`
  if (kind === 'year') return String(1950 + chance.below(76))
  if (kind === 'money')
    return `${chance.pick(money)}${figure()}${chance.pick(['', ' million', '.5 million'])}`
  if (kind === 'percent') return `${chance.below(60)}.${chance.below(10)}${chance.pick(['%', ' percent'])}`
  if (kind === 'length') return `${figure()} ${chance.pick(lengths)}`
  return grouped(figure())
}

type Made = {
  text: string
  readonly template: string
  readonly words: readonly string[]
  readonly slots: Slot[]
  readonly claims: Span[]
}

/** Fills a template that begins at `offset` with these words. */
function fillTemplate(template: string, words: readonly string[], offset: number): Made {
  const made: Made = { text: '', template, words, slots: [], claims: [] }
  let open = 0
  for (const [part] of template.matchAll(/\{\w+\}|\[|\]|[^{}[\]]+/g)) {
    const at = offset + made.text.length
    if (part === '[') open = at
    else if (part === ']') made.claims.push({ start: open, end: at })
    else if (!part.startsWith('{')) made.text += part
    else {
      const word = words[made.slots.length] ?? ''
      const kind = part.slice(1, -1)
      made.text += made.text === '' ? word.charAt(0).toUpperCase() + word.slice(1) : word
      made.slots.push({
        kind: (kind === 'year' ? 'date' : kind) as SlotKind,
        start: at,
        end: at + word.length,
      })
    }
  }
  made.claims.push({ start: offset, end: offset + made.text.length })
  return made
}

const slotKinds = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, kind = '']) => kind)

function makeSentence(offset: number, twin: Made | null, chance: Chance): Made {
  if (!twin) {
    const template = chance.pick(templates)
    const words = slotKinds(template).map((kind) => fillSlot(kind, chance))
    return fillTemplate(template, words, offset)
  }
  const kinds = slotKinds(twin.template)
  const other = chance.below(kinds.length)
  const words = twin.words.map((word, at) => (at === other ? fillSlot(kinds[at] ?? '', chance) : word))
  return fillTemplate(twin.template, words, offset)
}

/**
 * Makes an article of about `words` words. One sentence in ten is followed, now or a little later, by a near-duplicate
 * in which one name, number or date is another.
 */
export function makeArticle(words: number, chance: Chance): MadeArticle {
  const paragraphs: MadeSentence[][] = []
  const claims: Span[] = []
  const twins: Made[] = []
  let text = ''
  let count = 0
  while (count < words) {
    if (text !== '') text += '\n\n'
    const paragraph: MadeSentence[] = []
    const size = 1 + chance.below(4)
    for (let sentence = 0; sentence < size; sentence++) {
      if (sentence > 0) text += ' '
      const start = text.length
      const twin = twins.length > 0 && chance.happens(0.5) ? (twins.shift() ?? null) : null
      const made = makeSentence(start, twin, chance)
      if (!twin && made.words.length > 0 && chance.happens(0.1)) twins.push(made)
      text += made.text
      count += made.text.split(' ').length
      claims.push(...made.claims)
      paragraph.push({ start, end: text.length, slots: made.slots })
    }
    paragraphs.push(paragraph)
  }
  return { text, paragraphs, claims }
}

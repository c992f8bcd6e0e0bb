import type { ChangeName } from '../../src/shared/drafts/outcome'
import type { Span } from '../../src/shared/records/place'
import { fillSlot, type MadeArticle, type MadeSentence, type Slot } from './article'
import type { Chance } from './random'
import type { SlotKind } from './templates'

/** Words of the first draft that an edit replaces, and what the change is. */
export type Replacement = Span & { readonly by: string; readonly change: ChangeName }

/** The kinds of seeded edit. */
export const editKinds = [
  'digit',
  'name',
  'swappedDates',
  'negation',
  'modal',
  'unit',
  'alleged',
  'quotation',
  'movedParagraph',
  'movedSentence',
  'duplicatedSentence',
  'mergedParagraphs',
  'splitParagraph',
  'changedNeighbour',
] as const

/** The kind of a seeded edit. */
export type EditKind = (typeof editKinds)[number]

/** A draft while it is edited: its sentences by paragraph, and the words replaced in them. */
export type Editing = {
  readonly article: MadeArticle
  readonly paragraphs: (readonly MadeSentence[])[]
  readonly replacements: Replacement[]
  /** Sentences that are copies of others. */
  readonly copies: Set<MadeSentence>
}

type Edit = (editing: Editing, chance: Chance) => boolean

const sentencesOf = ({ paragraphs }: Editing): readonly MadeSentence[] => paragraphs.flat()

const isFree = ({ replacements }: Editing, span: Span): boolean =>
  replacements.every((one) => one.end < span.start || one.start > span.end)

function replace(editing: Editing, replacement: Replacement): boolean {
  const old = editing.article.text.slice(replacement.start, replacement.end)
  if (old === replacement.by || !isFree(editing, replacement)) return false
  editing.replacements.push(replacement)
  return true
}

function anySlot(editing: Editing, kinds: readonly SlotKind[], chance: Chance): Slot | null {
  const slots = sentencesOf(editing).flatMap((one) => one.slots.filter(({ kind }) => kinds.includes(kind)))
  return slots[chance.below(slots.length)] ?? null
}

/** The places in a draft's sentences that a pattern matches. */
function places(editing: Editing, pattern: RegExp): readonly (Span & { readonly words: string })[] {
  return sentencesOf(editing).flatMap((sentence) =>
    [...editing.article.text.slice(sentence.start, sentence.end).matchAll(pattern)].map(
      ({ 0: words, index }) => ({
        start: sentence.start + index,
        end: sentence.start + index + words.length,
        words,
      }),
    ),
  )
}

/** Replaces one of the places that a pattern matches. */
const replacing =
  (pattern: RegExp, by: (words: string, chance: Chance) => string, change: ChangeName): Edit =>
  (editing, chance) => {
    const found = places(editing, pattern)
    const place = found[chance.below(found.length)]
    return (
      place !== undefined &&
      replace(editing, { start: place.start, end: place.end, by: by(place.words, chance), change })
    )
  }

const digit: Edit = (editing, chance) => {
  const slot = anySlot(editing, ['number', 'money', 'percent', 'length'], chance)
  if (!slot) return false
  const words = editing.article.text.slice(slot.start, slot.end)
  const digits = [...words.matchAll(/\d/g)].map(({ index }) => index)
  const at = slot.start + (digits[chance.below(digits.length)] ?? 0)
  return replace(editing, { start: at, end: at + 1, by: String(1 + chance.below(9)), change: 'number' })
}

const name: Edit = (editing, chance) => {
  const slot = anySlot(editing, ['person', 'place'], chance)
  return slot !== null && replace(editing, { ...slot, by: fillSlot(slot.kind, chance), change: 'name' })
}

/** A sentence without one of its slots: sentences that are equal so are moved, not changed, when their slots are swapped. */
const without = ({ article, paragraphs }: Editing, slot: Slot): string => {
  const sentence = paragraphs.flat().find(({ start, end }) => start <= slot.start && slot.end <= end)
  return sentence
    ? `${article.text.slice(sentence.start, slot.start)}…${article.text.slice(slot.end, sentence.end)}`
    : ''
}

const swappedDates: Edit = (editing, chance) => {
  const paragraphs = editing.paragraphs.map((one) =>
    one.flatMap(({ slots }) => slots.filter(({ kind }) => kind === 'date')),
  )
  const several = paragraphs.filter((slots) => slots.length > 1)
  const slots = several[chance.below(several.length)] ?? []
  const first = chance.below(slots.length - 1)
  const [one, other] = [slots[first], slots[first + 1]]
  if (!one || !other || !isFree(editing, one) || !isFree(editing, other)) return false
  const [words, otherWords] = [one, other].map(({ start, end }) => editing.article.text.slice(start, end))
  if (words === undefined || otherWords === undefined || words === otherWords) return false
  if (without(editing, one) === without(editing, other)) return false
  return (
    replace(editing, { ...one, by: otherWords, change: 'date' }) &&
    replace(editing, { ...other, by: words, change: 'date' })
  )
}

const movedParagraph: Edit = ({ paragraphs }, chance) => {
  const from = chance.below(paragraphs.length)
  const [paragraph] = paragraphs.splice(from, 1)
  const to = chance.below(paragraphs.length + 1)
  if (paragraph) paragraphs.splice(to, 0, paragraph)
  return paragraph !== undefined && to !== from
}

const movedSentence: Edit = ({ paragraphs }, chance) => {
  const from = chance.below(paragraphs.length)
  const to = chance.below(paragraphs.length)
  const [source, target] = [paragraphs[from], paragraphs[to]]
  if (!source || !target || from === to || source.length < 2) return false
  const at = chance.below(source.length)
  const sentence = source[at]
  if (!sentence) return false
  paragraphs[from] = source.filter((_, index) => index !== at)
  paragraphs[to] = target.toSpliced(chance.below(target.length + 1), 0, sentence)
  return true
}

const duplicatedSentence: Edit = (editing, chance) => {
  const sentences = sentencesOf(editing)
  const sentence = sentences[chance.below(sentences.length)]
  const to = chance.below(editing.paragraphs.length)
  const target = editing.paragraphs[to]
  if (!sentence || !target) return false
  const copy = { ...sentence }
  editing.copies.add(copy)
  editing.paragraphs[to] = target.toSpliced(chance.below(target.length + 1), 0, copy)
  return true
}

const mergedParagraphs: Edit = ({ paragraphs }, chance) => {
  if (paragraphs.length < 2) return false
  const at = chance.below(paragraphs.length - 1)
  paragraphs.splice(at, 2, [...(paragraphs[at] ?? []), ...(paragraphs[at + 1] ?? [])])
  return true
}

const splitParagraph: Edit = ({ paragraphs }, chance) => {
  const at = chance.below(paragraphs.length)
  const paragraph = paragraphs[at] ?? []
  if (paragraph.length < 2) return false
  const cut = 1 + chance.below(paragraph.length - 1)
  paragraphs.splice(at, 1, paragraph.slice(0, cut), paragraph.slice(cut))
  return true
}

const neighbourWords = [
  'after a long debate',
  'to the surprise of many',
  'against all advice',
  'as planned',
  'by a narrow margin',
] as const

const exchange: Readonly<Record<string, readonly [string, ...string[]]>> = {
  kilometres: ['miles', 'metres'],
  miles: ['kilometres', 'yards'],
  metres: ['yards', 'kilometres'],
  yards: ['metres', 'miles'],
  $: ['€', '£'],
  '€': ['$', '£'],
  '£': ['$', '€'],
  hectares: ['acres'],
  litres: ['gallons'],
  may: ['will'],
  will: ['may', 'could'],
  could: ['will', 'must'],
  must: ['may', 'could'],
  should: ['may', 'could'],
  nurses: ['doctors', 'patients'],
  scandal: ['disgrace'],
  scan: ['test'],
  was: ['was not'],
  has: ['has not'],
  must_: ['must'],
  'must not': ['must'],
  'did not': ['did'],
  never: ['often'],
  nothing: ['everything'],
  Nobody: ['Somebody'],
}
const exchanged = (words: string, chance: Chance): string => chance.pick(exchange[words] ?? [words])

/** Every kind of edit; each says whether it found something to edit. */
export const edits: Readonly<Record<EditKind, Edit>> = {
  digit,
  name,
  swappedDates,
  negation: replacing(
    /\bwas\b(?! not)|\bmust not\b|\bdid not\b|\bnever\b|\bnothing\b|\bNobody\b/g,
    exchanged,
    'negation',
  ),
  modal: replacing(/\b(?:may|will|could|should)\b|\bmust\b(?! not)/g, exchanged, 'modal'),
  unit: replacing(/\b(?:kilometres|miles|metres|yards|hectares|litres)\b|[$€£](?=\d)/g, exchanged, 'unit'),
  alleged: replacing(/\b(?:alleged|allegedly|reportedly) /g, () => '', 'attribution'),
  quotation: replacing(/(?<=“[^”]*)\b(?:nurses|scandal|scan)\b/g, exchanged, 'quotation'),
  movedParagraph,
  movedSentence,
  duplicatedSentence,
  mergedParagraphs,
  splitParagraph,
  changedNeighbour: (editing, chance) => {
    const sentences = sentencesOf(editing)
    const sentence = sentences[chance.below(sentences.length)]
    if (!sentence) return false
    const at = sentence.end - 1
    return replace(editing, { start: at, end: at, by: `, ${chance.pick(neighbourWords)}`, change: 'wording' })
  },
}

import type { ChangeName } from '../../src/shared/drafts/outcome'
import type { Span } from '../../src/shared/records/place'
import { makeArticle, type MadeArticle } from './article'
import { editKinds, edits, type EditKind, type Editing, type Replacement } from './edits'
import { makeChance } from './random'

/**
 * What became of a claim in fact, known because the edits are known. `restated`: its whole sentence, word for word, was
 * put in elsewhere by an edit (copied, or by swapping all that parts it from its twin), so that it stands there too.
 */
export type Truth =
  | {
      readonly kind: 'untouched'
      readonly target: Span
      readonly sentenceChanged: boolean
      readonly restated: boolean
    }
  | { readonly kind: 'changed'; readonly change: ChangeName; readonly restated: boolean }

/** Two drafts, the claims of the first, what was done, and what became of each claim. */
export type Trial = {
  readonly before: string
  readonly after: string
  readonly claims: readonly Span[]
  readonly truths: readonly Truth[]
  readonly edits: readonly EditKind[]
}

/** Writes the edited draft and where each kept unit of the first draft stands in it, or -1. */
function write({ article, paragraphs, replacements, copies }: Editing): {
  readonly after: string
  readonly at: Int32Array
} {
  const at = new Int32Array(article.text.length).fill(-1)
  const sorted = [...replacements].sort((one, other) => one.start - other.start || one.end - other.end)
  let after = ''
  const put = (start: number, end: number, isCopy: boolean): void => {
    for (let unit = start; unit < end && !isCopy; unit++) at[unit] = after.length + unit - start
    after += article.text.slice(start, end)
  }
  for (const paragraph of paragraphs) {
    if (after !== '') after += '\n\n'
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) after += ' '
      let done = sentence.start
      for (const one of sorted) {
        if (one.start < sentence.start || one.end > sentence.end || one.start === sentence.end) continue
        put(done, one.start, copies.has(sentence))
        after += one.by
        done = one.end
      }
      put(done, sentence.end, copies.has(sentence))
    }
  }
  return { after, at }
}

type Draft = {
  readonly article: MadeArticle
  readonly replacements: readonly Replacement[]
  readonly at: Int32Array
  readonly after: string
  readonly copied: ReadonlySet<number>
}

const touches = (one: Replacement, { start, end }: Span): boolean => one.start < end && one.end > start

/** Whether a sentence has copies, or stands in the next draft oftener than by the sentences that nobody touched. */
function isRestated({ article, replacements, after, copied }: Draft, sentence: Span): boolean {
  const words = article.text.slice(sentence.start, sentence.end)
  const untouched = article.paragraphs
    .flat()
    .filter(
      (one) =>
        article.text.slice(one.start, one.end) === words && !replacements.some((edit) => touches(edit, one)),
    )
  const copies = article.text.split(words).length - 1
  return copied.has(sentence.start) || copies > 1 || after.split(words).length - 1 > untouched.length
}

function truthOf(draft: Draft, claim: Span): Truth {
  const { article, replacements, at } = draft
  const sentence =
    article.paragraphs.flat().find(({ start, end }) => start <= claim.start && claim.end <= end) ?? claim
  const restated = isRestated(draft, sentence)
  const all = replacements.filter((one) => touches(one, claim))
  // "Wording" is said only where nothing more serious changed.
  const inside = all.find(({ change }) => change !== 'wording') ?? all[0]
  if (inside) return { kind: 'changed', change: inside.change, restated }
  return {
    kind: 'untouched',
    target: { start: at[claim.start] ?? -1, end: (at[claim.end - 1] ?? -1) + 1 },
    sentenceChanged: replacements.some((one) => touches(one, sentence)),
    restated,
  }
}

/** Makes one trial: an article and `count` edits in it. The same seed gives the same trial. */
export function makeTrial(seed: number, words: number, count: number): Trial {
  const chance = makeChance(seed)
  const article = makeArticle(words, chance)
  const editing: Editing = {
    article,
    paragraphs: [...article.paragraphs],
    replacements: [],
    copies: new Set(),
  }
  const made: EditKind[] = []
  for (let tries = 0; made.length < count && tries < 50; tries++) {
    const kind = chance.pick(editKinds)
    if (edits[kind](editing, chance)) made.push(kind)
  }
  const { after, at } = write(editing)
  const copied = new Set([...editing.copies].map(({ start }) => start))
  const draft = { article, replacements: editing.replacements, at, after, copied }
  return {
    before: article.text,
    after,
    claims: article.claims,
    truths: article.claims.map((claim) => truthOf(draft, claim)),
    edits: made,
  }
}

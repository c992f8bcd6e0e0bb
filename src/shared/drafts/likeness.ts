import type { DraftWords, Lexicon } from './draftWords'
import type { Units } from './units'

/** One draft's words with its units. */
export type Side = { readonly words: DraftWords; readonly units: Units }

/** How alike stretches of two drafts are, by the words they share; rare and long words count for more. */
export type Likeness = {
  /** Numbers of words without regard to capitals. */
  readonly folded: Int32Array
  /** What a folded word is worth. */
  readonly worth: Float64Array
  readonly weigh: (side: Side, unit: number) => number
  /** The weight of the words that units of both drafts share, each word as often as both have it. */
  readonly shared: (one: readonly number[], other: readonly number[]) => number
}

function foldAll(lexicon: Lexicon): { readonly folded: Int32Array; readonly forms: readonly string[] } {
  const numbers = new Map<string, number>()
  const forms: string[] = []
  const folded = Int32Array.from(lexicon.words, (word) => {
    const form = word.toLowerCase()
    const known = numbers.get(form)
    if (known !== undefined) return known
    numbers.set(form, forms.length)
    forms.push(form)
    return forms.length - 1
  })
  return { folded, forms }
}

/** In how many units each folded word stands. */
function countUnits(sides: readonly Side[], folded: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const { words, units } of sides) {
    const seenIn = new Int32Array(size).fill(-1)
    for (let at = 0; at < words.count; at++) {
      const id = folded[words.ids[at] ?? 0] ?? 0
      const unit = units.unitOf[at] ?? 0
      if (seenIn[id] === unit) continue
      seenIn[id] = unit
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return counts
}

// Marks say little, short words less than long ones, in any language; a number says much.
function weightByForm(form: string): number {
  if (!/[\p{L}\p{N}]/u.test(form)) return 0.1
  return form.length <= 3 && !/\p{N}/u.test(form) ? 0.5 : 1
}

/** Prepares the likeness of two drafts (words weighted by inverse document frequency, Spärck Jones 1972). */
export function makeLikeness(one: Side, other: Side, lexicon: Lexicon): Likeness {
  const { folded, forms } = foldAll(lexicon)
  const counts = countUnits([one, other], folded, forms.length)
  const all = one.units.count + other.units.count
  const worth = Float64Array.from(
    forms,
    (form, id) => weightByForm(form) * Math.log(1 + all / (counts[id] || 1)),
  )
  const bag = new Int32Array(forms.length)
  const eachWord = (side: Side, units: readonly number[], visit: (id: number) => void): void => {
    for (const unit of units) {
      const end = side.units.first[unit + 1] ?? 0
      for (let at = side.units.first[unit] ?? 0; at < end; at++) visit(folded[side.words.ids[at] ?? 0] ?? 0)
    }
  }
  return {
    folded,
    worth,
    weigh: (side, unit) => {
      let sum = 0
      eachWord(side, [unit], (id) => (sum += worth[id] ?? 0))
      return sum
    },
    shared: (before, after) => {
      let sum = 0
      eachWord(one, before, (id) => (bag[id] = (bag[id] ?? 0) + 1))
      eachWord(other, after, (id) => {
        const left = bag[id] ?? 0
        if (left <= 0) return
        bag[id] = left - 1
        sum += worth[id] ?? 0
      })
      eachWord(one, before, (id) => (bag[id] = 0))
      return sum
    },
  }
}

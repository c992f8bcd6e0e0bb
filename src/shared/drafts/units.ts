import type { DraftWords } from './draftWords'

/** The stretches that are compared whole: sentences, and the parts of very long ones. Each has a number: equal, equal. */
export type Units = {
  readonly count: number
  /** The first word of each unit, and one more: the count of words. */
  readonly first: Uint32Array
  readonly keys: Int32Array
  readonly unitOf: Uint32Array
}

const longest = 160
const shortest = 32

// Where a very long sentence is cut depends on its words alone, so that an edit moves the cuts near it only.
const cutsBefore = (id: number): boolean => Math.imul(id, 0x9e3779b1) >>> 27 === 0

function cuts(words: DraftWords): readonly number[] {
  const first: number[] = []
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    const end = words.sentences[sentence + 1] ?? 0
    let start = words.sentences[sentence] ?? 0
    first.push(start)
    if (end - start <= longest) continue
    for (let at = start + shortest; at < end - shortest; at++) {
      if (!cutsBefore(words.ids[at] ?? 0) && at - start < longest) continue
      first.push(at)
      start = at
      at += shortest - 1
    }
  }
  return first
}

/** Cuts a draft's words into units; `keys` numbers the wordings of both drafts. */
export function makeUnits(words: DraftWords, keys: Map<string, number>): Units {
  const first = Uint32Array.from([...cuts(words), words.count])
  const count = first.length - 1
  const numbers = new Int32Array(count)
  const unitOf = new Uint32Array(words.count)
  for (let unit = 0; unit < count; unit++) {
    const [start = 0, end = 0] = [first[unit], first[unit + 1]]
    const wording = words.text.slice(words.from[start], words.to[end - 1])
    const known = keys.get(wording)
    numbers[unit] = known ?? keys.size
    if (known === undefined) keys.set(wording, keys.size)
    unitOf.fill(unit, start, end)
  }
  return { count, first, keys: numbers, unitOf }
}

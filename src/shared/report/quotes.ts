import type { Quote, Span } from '../records/place'

/** Characters of context on each side to begin with, as annotation clients use. */
const usual = 32
/** Beyond this the text repeats itself whole pages long, and the position has to tell the places apart. */
const most = 4096

/** Steps away from the middle of a surrogate pair or of a letter with its marks, which a selector should not split. */
function outwards(text: string, offset: number, step: -1 | 1): number {
  let at = offset
  while (at > 0 && at < text.length && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(at, at + 2))) at += step
  return at
}

/**
 * Makes the function that quotes a span of a text with a prefix and a suffix that are unique in it, for a selector with
 * several matches stands for all of them (W3C Selectors and States, 2.2.1). The context is 32 characters on each side,
 * doubled until no other place has the same; at the edge of a text it is what there is. One pass over the text to begin
 * with, then each quote costs the length of its context.
 */
export function quoter(text: string): (span: Span) => Quote {
  const isUniqueGram = uniqueGrams(text)
  const isUnique = (from: number, to: number): boolean => {
    if (isUniqueGram(from, to)) return true
    const whole = text.slice(from, to)
    return text.indexOf(whole) === from && !text.includes(whole, from + 1)
  }
  return ({ start, end }) => {
    for (let size = usual; ; size *= 2) {
      const from = outwards(text, Math.max(0, start - size), -1)
      const to = outwards(text, Math.min(text.length, end + size), 1)
      if (size >= most || (from === 0 && to === text.length) || isUnique(from, to)) {
        return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
      }
    }
  }
}

/** Length of the stretches that are counted. */
const gram = 16
const base = 0x01000193

/**
 * Says whether a stretch of the text holds 16 units that stand nowhere else, which makes the stretch unique as well.
 * Every 16 units are hashed (Rabin and Karp) into two bits: seen, and seen again. A collision can only say "again".
 */
function uniqueGrams(text: string): (from: number, to: number) => boolean {
  let size = 1 << 16
  while (size < text.length * 8 && size < 1 << 28) size *= 2
  const mask = size - 1
  const seen = new Uint32Array(size / 32)
  const again = new Uint32Array(size / 32)
  let top = 1
  for (let at = 1; at < gram; at++) top = Math.imul(top, base)

  const walk = (from: number, to: number, visit: (hash: number) => boolean): boolean => {
    let hash = 0
    for (let at = from; at < to; at++) {
      if (at >= from + gram) hash -= Math.imul(text.charCodeAt(at - gram), top)
      hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
      if (at >= from + gram - 1 && visit((hash ^ (hash >>> 15)) & mask)) return true
    }
    return false
  }
  walk(0, text.length, (hash) => {
    const bit = 1 << (hash & 31)
    const word = hash >>> 5
    if (((seen[word] ?? 0) & bit) === 0) seen[word] = (seen[word] ?? 0) | bit
    else again[word] = (again[word] ?? 0) | bit
    return false
  })
  return (from, to) => walk(from, to, (hash) => ((again[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0)
}

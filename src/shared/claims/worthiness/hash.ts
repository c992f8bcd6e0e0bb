/** Mixes a number into a hash of 32 bits; the steps are those of MurmurHash3's finaliser (A. Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let x = Math.imul(hash ^ (value + 0x9e3779b9 + (hash << 6) + (hash >>> 2)), 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** The 32-bit hash of a word: FNV-1a over its UTF-16 units. */
export function hashOf(word: string): number {
  let x = 0x811c9dc5
  for (let at = 0; at < word.length; at++) x = Math.imul(x ^ word.charCodeAt(at), 0x01000193)
  return x
}

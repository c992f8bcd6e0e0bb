import type { Reading } from '../propose/reading'

const english = new Set(
  'the of and to for that with by from has have are this his her their it he she they we you said when who not at about after before would were had been into more'.split(
    ' ',
  ),
)
const fewestWords = 6

/** Says whether a sentence of an English article seems to be in another language: no small English word stands in it. */
export function isForeign({ tokens, language }: Reading): boolean {
  if (language !== 'en') return false
  let words = 0
  for (const { kind, low } of tokens) {
    if (english.has(low)) return false
    if (kind === 'word') words++
  }
  return words >= fewestWords
}

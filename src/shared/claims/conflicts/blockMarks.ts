import type { Block } from '../../records/block'
import type { Conflict } from '../analysis'
import { marksIn } from './quotationMarks'

// A mark in a block longer than this is looked for no more: it is no paragraph of an article.
const longest = 20_000

/** The last bracket that nothing closes, or -1. A list's "a)" closes what nothing opened, and ":(" is a face. */
function openBracket(words: string): number {
  const open: number[] = []
  for (const { 0: unit, index: at } of words.matchAll(/[()]/g)) {
    if (unit === ')') open.pop()
    else if (!/[:;=-]/.test(words.charAt(at - 1))) open.push(at)
  }
  return open.at(-1) ?? -1
}

const conflictAt = (block: Block, words: string, at: number): Conflict => {
  const rest = /^\S*(?:\s+\S+){0,2}/.exec(words.slice(at, at + 60))?.[0] ?? words.charAt(at)
  const start = block.start + at
  return { kind: 'text', places: [{ start, end: start + rest.length }], values: [words.charAt(at)] }
}

/**
 * Makes a check of the quotation marks and brackets of paragraphs, in order: it tells those that have no other half. A
 * mark's half may be of another make (“so"). A quotation may run on: then the next paragraph opens with a mark, or closes
 * what this one opened.
 */
export function makeMarkCheck(): (text: string, block: Block, next: Block | null) => readonly Conflict[] {
  let runsOn = false
  return (text, block, next) => {
    if (block.end - block.start > longest) return []
    const words = text.slice(block.start, block.end)
    const { open, loose } = marksIn(words)
    const goesOn = open >= 0 && next !== null
    const after = goesOn ? marksIn(text.slice(next.start, Math.min(next.end, next.start + longest))) : null
    const closesOther = runsOn && loose >= 0
    // What opens here goes on where the next paragraph opens again, or closes what nothing in it opened.
    runsOn = after !== null && (after.opensFirst || after.loose >= 0 || (runsOn && after.count === 0))
    const found = [openBracket(words), runsOn ? -1 : open, closesOther ? -1 : loose]
    return found.flatMap((at) => (at < 0 ? [] : [conflictAt(block, words, at)]))
  }
}

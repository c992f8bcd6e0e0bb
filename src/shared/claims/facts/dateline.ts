import type { Block } from '../../records/block'
import { tokensOf } from '../attribution/tokens'
import { readDay, type Day } from './calendar'
import { dateAt } from './dates'
import { tablesOf } from './tables'

const mostBlocks = 6
const longest = 60

/** The day that stands alone in one of an article's first blocks, year and all: when it is from. Null when none does. */
export function datelineOf(text: string, blocks: readonly Block[], language: string): Day | null {
  const tables = tablesOf(language)
  if (!tables) return null
  for (const block of blocks.slice(0, mostBlocks)) {
    if (block.end - block.start > longest) continue
    const tokens = tokensOf(text, block)
    const date = dateAt({ tokens, verbs: [], tables, today: null, tense: 'past' }, 0)
    const day = readDay(date?.fact.value ?? null)
    if (date && day && tokens.slice(date.end).every(({ kind }) => kind === 'mark')) return day
  }
  return null
}

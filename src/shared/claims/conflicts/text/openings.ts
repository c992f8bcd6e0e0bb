import { isAuxiliary, isDeterminer } from '../../attribution/english'
import { slip, wordsOf, type TextCheck } from './textCheck'

const fewestWords = 6
const reach = 13

/**
 * Sentences that open in a way English does not: "Also the president …" without a comma, and a question's "Who …"
 * that ends with a full stop.
 */
export const openings: TextCheck = ({ tokens, text, language, verbs }, block) => {
  if (language !== 'en' || block.kind !== 'paragraph') return []
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  const opening = tokens[first]
  const next = tokens[first + 1]
  if (!opening || !next || first > 1 || tokens.length < fewestWords) return []
  if (
    opening.low === 'also' &&
    (isDeterminer(next) || next.low === 'he' || next.low === 'she') &&
    verbs.includes('finite')
  )
    return slip(tokens, first, first + 2, [`${wordsOf(text, opening)} ${wordsOf(text, next)}`])
  const end = tokens.at(-1)
  const asks = tokens.slice(-3).some(({ low }) => low === '?' || low === '…')
  // "Who takes the decisions, do it": a comma between a subject and its verb.
  const comma = tokens.findIndex(({ low }) => low === ',')
  const parts = comma > 0 && comma < reach && verbs[comma + 1] !== undefined && verbs[comma + 1] !== 'none'
  // "Who dares, wins": two verbs and no question.
  if (
    wordsOf(text, opening) === 'Who' &&
    parts &&
    !asks &&
    end &&
    verbs[first + 1] === 'finite' &&
    !isAuxiliary(next)
  )
    return slip(tokens, first, tokens.length - (end.kind === 'mark' ? 2 : 1), [
      `${wordsOf(text, opening)} ${wordsOf(text, next)}`,
    ])
  return []
}

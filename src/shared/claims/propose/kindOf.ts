import type { Proposal } from '../analysis'
import type { Token } from '../attribution/tokens'
import { opinionWords, predictionWords } from '../facts/lexicon'

const firstPerson = new Set(['i', 'we', 'my', 'our'])
const judging =
  /\b(?:it is (?:hard|easy|time|clear|no wonder|a (?:shame|pity|disgrace))|too long|good enough|in my view)\b/

/**
 * Tells statements from opinions and predictions. What somebody is quoted with is a statement that they said it, so
 * words inside an attribution are never taken for the article's own opinion.
 */
export function kindOf(tokens: readonly Token[], words: string, isAttributed: boolean): Proposal['kind'] {
  if (!isAttributed) {
    const judges = tokens.filter((token) => opinionWords.has(token.low)).length
    const isPersonal = tokens.some((token) => firstPerson.has(token.low))
    const hasNumber = tokens.some((token) => token.kind === 'number')
    if (judging.test(words.toLowerCase()) || (judges > 0 && !hasNumber) || (isPersonal && judges > 0))
      return 'opinion'
  }
  return tokens.some((token) => predictionWords.has(token.low)) ? 'prediction' : 'statement'
}

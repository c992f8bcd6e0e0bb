import { isAdverb } from '../../attribution/english'
import { isYear } from '../../facts/dates'
import { isParticiple } from '../../grammar/verbs'
import { slip, type TextCheck } from './textCheck'

const longestSubject = 14

/** "In 2014 the rules have changed": a year that is over does not go with "have". Only for years before the article's. */
export const closedPast =
  (thisYear: number | null): TextCheck =>
  ({ tokens, text, language, verbs, speech }) => {
    const year = Number(tokens[1]?.low)
    if (language !== 'en' || tokens[0]?.low !== 'in' || !isYear(tokens[1]) || speech[0]) return []
    if (thisYear === null || year >= thisYear) return []
    for (let at = 2; at < longestSubject; at++) {
      const token = tokens[at]
      if (
        !token ||
        (token.kind === 'mark' && at > 2) ||
        /^(?:and|or|who|which|that|since|when|after|before)$/.test(token.low)
      )
        return []
      if (verbs[at] !== 'finite') continue
      let next = at + 1
      while (isAdverb(tokens[next])) next++
      const participle = tokens[next]
      if ((token.low !== 'has' && token.low !== 'have') || !participle || !isParticiple(participle.low))
        return []
      return slip(tokens, 0, next, [text.slice(token.start, participle.end), String(year)])
    }
    return []
  }

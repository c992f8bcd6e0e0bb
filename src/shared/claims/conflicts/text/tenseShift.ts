import { cueVerbs } from '../../attribution/cueVerbs'
import { slip, wordsOf, type TextCheck } from './textCheck'

const furthest = 30

/** "They claimed … and claim …": one verb of saying in two tenses, for one subject. */
export const tenseShift: TextCheck = ({ tokens, text, language, verbs, speech }) => {
  if (language !== 'en') return []
  const past = tokens.findIndex(
    (token, at) =>
      verbs[at] === 'finite' && !speech[at] && (cueVerbs.get(token.low)?.forms.has('past') ?? false),
  )
  const first = cueVerbs.get(tokens[past]?.low ?? '')
  if (past < 0 || !first?.frames.clause) return []
  for (let at = past + 2; at < Math.min(tokens.length, past + furthest); at++) {
    const token = tokens[at]
    const cue = token && cueVerbs.get(token.low)
    // What stands beyond a mark has a subject of its own more often than not.
    if (token?.kind === 'mark') return []
    if (!cue || speech[at] || cue.base !== first.base || cue.forms.has('past') || cue.forms.has('ing'))
      continue
    if (/^(?:and|but)$/.test(tokens[at - 1]?.low ?? '') && tokens[at + 1]?.kind === 'word')
      return slip(tokens, Math.max(0, past - 2), at, [wordsOf(text, tokens[past]), wordsOf(text, token)])
  }
  return []
}

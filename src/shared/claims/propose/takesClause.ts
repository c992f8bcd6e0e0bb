import { cueVerbs } from '../attribution/cueVerbs'
import type { Token } from '../attribution/tokens'

/** Says whether a word is a cue that a clause can follow: "said", "insisted". */
export const takesClause = (token: Token | undefined): boolean =>
  cueVerbs.get(token?.low ?? '')?.frames.clause === true

import { setOf } from '../../setOf'

/** How strongly two tokens are parted, from "never" to "always". */
export const strength = {
  none: 0,
  place: 1,
  figure: 2,
  subject: 3,
  phrase: 4,
  clause: 5,
  content: 6,
  mark: 8,
  speech: 9,
} as const

/** Words that open a clause of time, cause or condition. */
export const subordinators = setOf(
  'after before while because since although though unless until when where whereas if if whether whereby once',
)

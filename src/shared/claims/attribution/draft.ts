import type { Span } from '../../records/place'

/** An attribution before it is known whom its source means. */
export type Draft = {
  readonly content: Span
  readonly cue: Span | null
  readonly source: Span | null
  readonly spoken: boolean
  /** Its cue gives a clause as somebody's words: "said"; not a deed or a thought: "rejected", "hoped". */
  readonly says: boolean
}

import type { Span } from '../../records/place'

/** An attribution before it is known whom its source means. */
export type Draft = {
  readonly content: Span
  readonly cue: Span | null
  readonly source: Span | null
  readonly spoken: boolean
}

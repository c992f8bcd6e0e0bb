import { blocksByBlankLines } from '../../src/shared/article/blocks'
import { detectLanguage } from '../../src/shared/article/language'
import { splitSentences } from '../../src/shared/article/sentences'
import { findAttributions } from '../../src/shared/claims/attribution/findAttributions'
import type { Span } from '../../src/shared/records/place'

const pair = (span: Span | null): readonly [number, number] | null => span && [span.start, span.end]

/** Answers `{ id, text }` with `{ id, attributions: [{ source, cue, content }] }`, each `[start, end]` or null. */
export function* run(lines: readonly unknown[]): Iterable<unknown> {
  // The lines come from the person who evaluates, who knows their shape.
  for (const { id, text } of lines as readonly { readonly id: string; readonly text: string }[]) {
    const blocks = blocksByBlankLines(text)
    const language = detectLanguage(text)
    const found = findAttributions(
      { text, blocks, date: null, language },
      splitSentences(text, blocks, language),
    )
    yield {
      id,
      attributions: found.map(({ source, cue, content }) => ({
        source: pair(source),
        cue: pair(cue),
        content: pair(content),
      })),
    }
  }
}

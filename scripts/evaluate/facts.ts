import { blocksByBlankLines } from '../../src/shared/article/blocks'
import { analyse } from '../../src/shared/claims/analyse'

type Line = { readonly id: string; readonly text: string }

/** What the app would propose, and what it would flag as wrong or in conflict inside the copy. */
export function* run(lines: readonly unknown[]) {
  for (const { id, text } of lines as readonly Line[]) {
    const blocks = blocksByBlankLines(text)
    const { proposals, conflicts } = analyse({ text, blocks, date: null, language: 'en' })
    yield {
      id,
      claims: proposals.map(({ start, end }) => [start, end]),
      // One slip in many places is one flag, where it first stands; what stands against what is a flag on each side.
      flags: conflicts.flatMap(({ kind, places }) =>
        places.slice(0, kind === 'text' ? 1 : places.length).map(({ start, end }) => [start, end]),
      ),
    }
  }
}

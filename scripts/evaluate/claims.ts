import { worthinessOf, worthyFrom } from '../../src/shared/claims/worthiness/worthiness'

type Line = { readonly id: string; readonly text: string }

/** How much each sentence calls for a check, and whether that is enough. */
export function* run(lines: readonly unknown[]) {
  for (const { id, text } of lines as readonly Line[]) {
    const score = worthinessOf(text)
    yield { id, score, worthy: score >= worthyFrom }
  }
}

import { measureDrafts, type WrongClaim } from './draftQuality'

/** The least share of claims with untouched words that must keep their status. */
const fewestKept = 0.995

const show = (title: string, claims: readonly WrongClaim[]): void => {
  if (claims.length > 0) console.log(`\n${title}`)
  for (const one of claims) {
    console.log(
      `  seed ${one.seed} (${one.edits}): ${one.outcome}: “${one.words}”${one.found ? ` -> “${one.found}”` : ''}`,
    )
  }
}

/** Makes seeded edits and prints what became of the claims; false when a status stays that must not, or too many fall. */
export function tellSeededEdits(edits: number, firstSeed: number): boolean {
  const { unsafe, misplaced, lost, ...figures } = measureDrafts(edits, firstSeed)
  const kept = 1 - lost.length / figures.untouched
  show('kept although the words changed', unsafe)
  show('kept in the wrong place', misplaced)
  show('lost although nobody touched the words', lost)
  console.log('\nSeeded edits')
  const counts = { unsafe: unsafe.length, misplaced: misplaced.length, lost: lost.length, kept }
  console.log(JSON.stringify({ ...figures, ...counts }, null, 2))
  return unsafe.length === 0 && misplaced.length === 0 && kept >= fewestKept
}

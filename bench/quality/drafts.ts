import { measureDrafts, type WrongClaim } from './draftQuality'

// npx tsx bench/quality/drafts.ts [EDITS] [FIRST SEED]: seeded edits; fails when a status stays that must not.

const [edits = '10000', seed = '1'] = process.argv.slice(2)
const quality = measureDrafts(Number(edits), Number(seed))
const kept = 1 - quality.lost.length / quality.untouched

const show = (title: string, claims: readonly WrongClaim[]): void => {
  if (claims.length > 0) console.log(`\n${title}`)
  for (const one of claims) {
    console.log(
      `  seed ${one.seed} (${one.edits}): ${one.outcome}: “${one.words}”${one.found ? ` -> “${one.found}”` : ''}`,
    )
  }
}

show('kept although the words changed', quality.unsafe)
show('kept in the wrong place', quality.misplaced)
show('lost although nobody touched the words', quality.lost)
const { unsafe, misplaced, lost, ...figures } = quality
console.log(
  `\n${JSON.stringify({ ...figures, unsafe: unsafe.length, misplaced: misplaced.length, lost: lost.length, kept }, null, 2)}`,
)
if (unsafe.length > 0 || misplaced.length > 0 || kept < 0.995) process.exitCode = 1

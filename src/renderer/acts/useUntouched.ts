import { firstWordAfter } from '../../shared/workflow/coverage'
import { wordStates } from '../../shared/workflow/coverage'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { useView } from '../view/view'

const untouched = wordStates.indexOf('untouched')

/** Hears "next untouched words": selects the next run of words that nobody has looked at, round the end. */
export function useUntouched(): void {
  const { words, coverage, claimsById, draft } = useCaseInHand()
  const { words: selected, claimId, selectWords } = useView()
  const { states, totals } = coverage
  const next = () => {
    const claim = claimId ? claimsById.get(claimId) : undefined
    const from = selected?.end ?? claim?.places.find((place) => place.draftId === draft.id)?.end ?? 0
    const begin = firstWordAfter(words, from)
    for (let away = 0; away < states.length; away++) {
      const first = (begin + away) % states.length
      if (states[first] !== untouched) continue
      // A run ends where a block does: words of two paragraphs are never selected as one.
      const start = words[first * 2] ?? 0
      const block = draft.blocks.find((one) => one.start <= start && start < one.end)
      let last = first
      while (states[last + 1] === untouched && (words[last * 2 + 3] ?? 0) <= (block?.end ?? 0)) last++
      return selectWords({ start, end: words[last * 2 + 1] ?? start })
    }
    return undefined
  }
  useCommand('nextUntouched', totals.untouched > 0 ? next : null)
}

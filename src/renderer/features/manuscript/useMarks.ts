import { useEffect, useLayoutEffect, useMemo } from 'react'
import { wordStates } from '../../../shared/workflow/coverage'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useShownClaims } from '../../caseInHand/useShownClaims'
import { useView } from '../../view/view'
import { drawOver, makeClaimMarks } from './claimMarks'
import { rangesOf, type TextNodes } from './offsets'
import { spanOfWords } from './wordSpan'

const untouched = wordStates.indexOf('untouched')

/** Runs of words that nobody has looked at, as spans. */
function untouchedRuns(words: Uint32Array, states: Uint8Array) {
  const runs: { readonly start: number; readonly end: number }[] = []
  for (let at = 0; at < states.length; at++) {
    if (states[at] !== untouched) continue
    let last = at
    while (states[last + 1] === untouched) last++
    runs.push(spanOfWords(words, at, last))
    at = last
  }
  return runs
}

/** Keeps the marks on the page as the records are: claims by status, waived and untouched words, the claim in hand. */
export function useMarks(nodes: TextNodes): void {
  const { draft, claimsById, waivers, words, coverage } = useCaseInHand()
  const claims = useShownClaims()
  const coverageShown = useView((view) => view.coverageShown)
  const claimId = useView((view) => view.claimId)
  const selected = useView((view) => view.words)
  const marked = useView((view) => view.marked)
  const marks = useMemo(() => makeClaimMarks(draft.id, draft.blocks, nodes), [draft.id, draft.blocks, nodes])
  // Before the next page draws: a clean-up after that would wipe what it has just drawn.
  useLayoutEffect(() => () => marks.clear(), [marks])
  useLayoutEffect(() => marks.draw(claims, coverageShown), [marks, claims, coverageShown])

  useLayoutEffect(() => {
    const places = (claimId ? claimsById.get(claimId)?.places : undefined) ?? []
    drawOver(
      'claim-in-hand',
      places
        .filter((place) => place.draftId === draft.id)
        .flatMap((place) => rangesOf(place, draft.blocks, nodes)),
    )
  }, [claimId, claimsById, draft, nodes])

  useLayoutEffect(() => {
    const here = waivers.filter(({ place }) => place.draftId === draft.id)
    drawOver(
      'words-waived',
      here.flatMap(({ place }) => rangesOf(place, draft.blocks, nodes)),
    )
  }, [waivers, draft, nodes])

  useEffect(() => {
    const runs = coverageShown ? untouchedRuns(words, coverage.states) : []
    drawOver(
      'words-untouched',
      runs.flatMap((run) => rangesOf(run, draft.blocks, nodes)),
    )
  }, [coverageShown, words, coverage, draft, nodes])

  useLayoutEffect(() => {
    drawOver(
      'words-marked',
      marked.flatMap((span) => rangesOf(span, draft.blocks, nodes)),
    )
  }, [marked, draft, nodes])

  useLayoutEffect(() => {
    drawOver('words-selected', selected ? rangesOf(selected, draft.blocks, nodes) : [])
  }, [selected, draft, nodes])
}

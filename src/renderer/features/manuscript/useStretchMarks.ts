import { useLayoutEffect } from 'react'
import type { Block } from '../../../shared/records/block'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useIsShown } from '../../caseInHand/useShownClaims'
import { useView } from '../../view/view'
import { drawAlso } from './highlights'
import { marksIn } from './marksIn'
import { rangesOf, type TextNodes } from './offsets'

/**
 * Keeps the marks of a stretch on the page as the records are, while it stands. The browser looks at every range of every
 * highlight before each frame, so those of a whole book would make every frame late.
 */
export function useStretchMarks(blocks: readonly Block[], nodes: TextNodes): void {
  const { draft, standing, claimsById, waivers, words, coverage } = useCaseInHand()
  const coverageShown = useView((view) => view.coverageShown)
  const isShown = useIsShown()
  useLayoutEffect(() => {
    const stretch = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }
    const claims = standing.touching(stretch).flatMap((span) => {
      const claim = isShown(span.claimId) ? claimsById.get(span.claimId) : undefined
      return claim ? [{ claim, span }] : []
    })
    const marks = marksIn(stretch, {
      claims,
      waivers: waivers.filter(({ place }) => place.draftId === draft.id),
      words,
      states: coverage.states,
      coverageShown,
    })
    const erasers = marks.flatMap(({ name, span }) =>
      rangesOf(span, blocks, nodes).map((range) => drawAlso(name, range)),
    )
    return () => {
      for (const erase of erasers) erase()
    }
  }, [blocks, nodes, draft.id, standing, claimsById, isShown, waivers, words, coverage, coverageShown])
}

import { useLayoutEffect, useMemo } from 'react'
import type { Block } from '../../../shared/records/block'
import type { Span } from '../../../shared/records/place'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useView } from '../../view/view'
import { drawOver } from './highlights'
import { rangesOf, type TextNodes } from './offsets'

const none: readonly never[] = []

const useDrawn = (name: string, spans: readonly Span[], blocks: readonly Block[], nodes: TextNodes) =>
  useLayoutEffect(
    () =>
      drawOver(
        name,
        spans.flatMap((span) => rangesOf(span, blocks, nodes)),
      ),
    [name, spans, blocks, nodes],
  )

/** Keeps what the person points at marked on the page: the claim in hand, words that belong together, words selected. */
export function usePointedMarks(nodes: TextNodes): void {
  const { draft, claimsById } = useCaseInHand()
  const { id, blocks } = draft
  const claimId = useView((view) => view.claimId)
  const selected = useView((view) => view.words)
  const marked = useView((view) => view.marked)
  const places = (claimId ? claimsById.get(claimId)?.places : undefined) ?? none
  const inHand = useMemo(() => places.filter(({ draftId }) => draftId === id), [places, id])
  useDrawn('claim-in-hand', inHand, blocks, nodes)
  useDrawn('words-marked', marked, blocks, nodes)
  useDrawn(
    'words-selected',
    useMemo(() => (selected ? [selected] : none), [selected]),
    blocks,
    nodes,
  )
}

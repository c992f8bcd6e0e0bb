import { useMemo } from 'react'
import { firstIndex } from '../../shared/firstIndex'
import type { Change } from '../../shared/workflow/change'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { useView } from '../view/view'
import { cutAt } from './cutAt'
import { placeOf } from './placeOf'

/** Hears the commands that make, move, split, join, link and delete claims and waive words. */
export function useShapeCommands(): void {
  const { draft, standing, claimsById, waivers, apply } = useCaseInHand()
  const { words, claimId, chosen, order, show, choose, selectWords } = useView()
  const claim = claimId ? claimsById.get(claimId) : undefined
  const place = claim?.places.find((one) => one.draftId === draft.id)
  const meant = chosen.size > 0 ? [...chosen] : claimId ? [claimId] : []

  // Once something is made of the words, they are selected no more.
  const shape = async (change: Change) => {
    const done = await apply(change)
    if (done.ok) selectWords(null)
    return done
  }
  const make = async () => {
    if (!words) return
    const done = await shape({ kind: 'makeClaim', place: placeOf(draft, words) })
    const [made] = done.ok ? done.value.made : []
    if (made) show(made, 'manuscript')
  }
  useCommand('makeClaim', words ? () => void make() : null)
  useCommand(
    'moveClaim',
    words && claim && place
      ? () =>
          void shape({
            kind: 'moveClaim',
            claimId: claim.id,
            at: claim.places.indexOf(place),
            place: placeOf(draft, words),
          })
      : words && claim
        ? () => void shape({ kind: 'resolveAmbiguous', claimId: claim.id, place: placeOf(draft, words) })
        : null,
  )
  const parts = words && place ? cutAt(place, words, draft.text) : []
  useCommand(
    'splitClaim',
    claim && parts.length > 1
      ? () =>
          void shape({
            kind: 'splitClaim',
            claimId: claim.id,
            parts: parts.map((part) => placeOf(draft, part)),
          })
      : null,
  )

  // Each claim where it first stands.
  const inText = useMemo(() => standing.inText.filter(({ isFirst }) => isFirst), [standing])
  const following = place && inText[firstIndex(inText.length, (at) => (inText[at]?.start ?? 0) >= place.end)]
  const joined =
    chosen.size > 1
      ? inText.filter((one) => chosen.has(one.claimId))
      : claimId && place && following
        ? [{ claimId, start: place.start, end: place.end }, following]
        : []
  useCommand(
    'joinClaims',
    joined.length > 1
      ? () => {
          const span = {
            start: Math.min(...joined.map((one) => one.start)),
            end: Math.max(...joined.map((one) => one.end)),
          }
          void apply({
            kind: 'joinClaims',
            claimIds: joined.map((one) => one.claimId),
            place: placeOf(draft, span),
          }).then((done) => {
            const [first] = joined
            if (done.ok && first) {
              choose(new Set())
              show(first.claimId, 'key')
            }
          })
        }
      : null,
  )
  useCommand(
    'linkClaims',
    chosen.size > 1
      ? () => {
          const claimIds = inText.filter((one) => chosen.has(one.claimId)).map((one) => one.claimId)
          void apply({ kind: 'linkClaims', claimIds }).then((done) => {
            const [first] = claimIds
            if (done.ok && first) {
              choose(new Set())
              show(first, 'key')
            }
          })
        }
      : null,
  )
  useCommand(
    'removeClaim',
    meant.length > 0
      ? () => {
          const gone = new Set(meant)
          const at = order.findIndex((id) => gone.has(id))
          const next = order.slice(at).find((id) => !gone.has(id)) ?? order.findLast((id) => !gone.has(id))
          void apply({ kind: 'removeClaim', claimIds: meant }).then((done) => {
            if (!done.ok) return
            choose(new Set())
            show(next ?? null, 'key')
          })
        }
      : null,
  )

  const waived = words
    ? waivers.filter(
        ({ place: one }) => one.draftId === draft.id && one.start < words.end && words.start < one.end,
      )
    : []
  useCommand(
    'waive',
    words
      ? () => {
          void shape(
            waived.length > 0
              ? { kind: 'unwaive', waiverIds: waived.map((one) => one.id) }
              : { kind: 'waive', place: placeOf(draft, words), reason: 'noClaim' },
          )
        }
      : null,
  )
}

import type { Id } from '../../shared/records/id'
import type { Status } from '../../shared/records/status'
import { isSettled } from '../../shared/workflow/settled'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { claimsMeant, useView } from '../view/view'
import { useSaveCase } from './useSaveCase'
import { useShapeCommands } from './useShapeCommands'
import { useUntouched } from './useUntouched'

/** The next id in an order after the one in hand, round the end; only those that `isWanted`. */
function step(
  order: readonly Id<'claim'>[],
  from: Id<'claim'> | null,
  by: 1 | -1,
  isWanted: (id: Id<'claim'>) => boolean,
  isRound: boolean,
): Id<'claim'> | null {
  const at = from ? order.indexOf(from) : by === 1 ? -1 : order.length
  for (let away = 1; away <= order.length; away++) {
    const next = at + by * away
    if (!isRound && (next < 0 || next >= order.length)) return null
    const id = order[(next + order.length * 2) % order.length]
    if (id && isWanted(id)) return id
  }
  return null
}

/** Hears the commands of the desk that move between claims, set statuses and flags, and shape claims. */
export function useDeskCommands(): void {
  const { claimsById, claims, below, apply } = useCaseInHand()
  const view = useView()
  const { lay, show, order, claimId } = view
  const inOrder = order.length > 0 ? order : claims.map((claim) => claim.id)
  const move = (by: 1 | -1) => {
    const next = step(inOrder, claimId, by, () => true, false)
    if (next) show(next, 'key')
  }
  useCommand('nextClaim', () => move(1))
  useCommand('previousClaim', () => move(-1))
  useCommand('nextOpen', () => {
    const isOpen = (id: Id<'claim'>) => {
      const claim = claimsById.get(id)
      return claim !== undefined && !isSettled(claim)
    }
    // What is out of sight is open all the same: it comes last.
    const next =
      step(inOrder, claimId, 1, isOpen, true) ?? claims.find(({ id }) => below.has(id) && id !== claimId)?.id
    if (next) show(next, 'key')
  })
  useUntouched()
  useShapeCommands()
  useSaveCase()

  const meant = claimsMeant(view)
  const mark = (status: Status) =>
    meant.length > 0 ? () => void apply({ kind: 'setStatus', claimIds: meant, status }) : null
  useCommand('setUnchecked', mark('unchecked'))
  useCommand('setVerified', mark('verified'))
  useCommand('setDisputed', mark('disputed'))
  useCommand('setNeedsCorrection', mark('needsCorrection'))
  useCommand('setNeedsContext', mark('needsContext'))
  useCommand('setNotVerifiable', mark('notVerifiable'))
  useCommand('setOnAuthor', mark('onAuthor'))
  useCommand('setOpinion', mark('opinion'))

  const flag = (name: 'legal' | 'sensitive') => {
    if (meant.length === 0) return null
    return () => {
      const isOn = meant.every((id) => claimsById.get(id)?.[name] === true)
      void apply({ kind: 'editClaim', claimIds: meant, patch: { [name]: !isOn } })
    }
  }
  useCommand('markLegal', flag('legal'))
  useCommand('markSensitive', flag('sensitive'))
  useCommand('editCase', () => lay('editCase'))
  useCommand('showHistory', () => lay('history'))
  useCommand('report', () => lay('report'))
  useCommand('returnCopy', () => lay('returnCopy'))
  useCommand('showCoverage', () => view.showCoverage(!view.coverageShown))
}

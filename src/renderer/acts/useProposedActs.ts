import type { Id } from '../../shared/records/id'
import { takeOf } from '../../shared/proposedSources/takeOf'
import type { ProposedSource } from '../../shared/proposedSources/proposeSources'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand } from '../commands/commandRegistry'
import { proposedText } from '../messages/proposedSources'
import { useNotices } from '../view/notices'
import { claimsMeant, useView } from '../view/view'

/** A proposed source and the claim that it is proposed on. */
export type ProposedOnClaim = { readonly claimId: Id<'claim'>; readonly proposed: ProposedSource }

/** A proposed source that is dismissed, on its claim or, where it has none, for the case. */
type Dismissed = { readonly claimId: Id<'claim'> | null; readonly proposed: Pick<ProposedSource, 'key'> }

/** Takes and dismisses proposed sources, each time as one change. */
export function useProposedActs() {
  const { apply } = useCaseInHand()
  return {
    take: (all: readonly ProposedOnClaim[]) =>
      apply({ kind: 'takeRemark', taken: all.map(({ claimId, proposed }) => takeOf(claimId, proposed)) }),
    dismiss: (all: readonly Dismissed[]) =>
      apply({
        kind: 'dismissRemark',
        dismissed: all.map(({ claimId, proposed }) => ({ claimId, key: proposed.key })),
      }),
  }
}

/** Hears the commands that take and dismiss proposed sources of the claims meant, and of the whole case. */
export function useProposedCommands(): void {
  const { proposed } = useCaseInHand()
  const view = useView()
  const tell = useNotices((notices) => notices.tell)
  const { take, dismiss } = useProposedActs()
  const on = (claimIds: Iterable<Id<'claim'>>): readonly ProposedOnClaim[] =>
    [...claimIds].flatMap((claimId) =>
      (proposed.byClaim.get(claimId) ?? []).map((one) => ({ claimId, proposed: one })),
    )
  const meant = on(claimsMeant(view))
  useCommand('takeProposed', meant.length > 0 ? () => void take(meant) : null)
  useCommand('dismissProposed', meant.length > 0 ? () => void dismiss(meant) : null)
  useCommand(
    'takeAllProposed',
    proposed.count > 0
      ? () => {
          const all = on(proposed.byClaim.keys())
          void take(all).then((done) => (done.ok ? tell('undo', proposedText.taken(all.length)) : undefined))
        }
      : null,
  )
  const isAny = proposed.count + proposed.homeless.length > 0
  useCommand('showProposed', isAny ? () => view.lay('proposedSources') : null)
}

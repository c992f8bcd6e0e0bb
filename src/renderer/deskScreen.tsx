import { useMemo } from 'react'
import { useBringIn } from './acts/useBringIn'
import { useDeskCommands } from './acts/useDeskCommands'
import { useHandOver } from './acts/useHandOver'
import { useReturnCopy } from './acts/useReturnCopy'
import { useMenuState } from './acts/useMenuState'
import { useCaseInHand } from './caseInHand/caseInHand'
import { BringInDialog } from './features/bringIn/bringInDialog'
import { ClaimInHand } from './features/claim/claimInHand'
import { ConflictsPanel } from './features/conflicts/conflictsPanel'
import { useConflicts } from './features/conflicts/useConflicts'
import { ClaimsTable } from './features/claims/claimsTable'
import { Sensitivity } from './features/claims/sensitivity'
import { Desk } from './features/desk/desk'
import { DeskFoot } from './features/desk/deskFoot'
import { DeskHead } from './features/desk/deskHead'
import { EditCaseDialog } from './features/desk/editCaseDialog'
import { HistoryDialog } from './features/history/historyDialog'
import { Manuscript } from './features/manuscript/manuscript'
import { ClaimWords } from './features/reading/claimWords'
import { ReadInClaim } from './features/reading/readInClaim'
import { ReportDialog } from './features/report/reportDialog'
import { ReturnCopyDialog } from './features/returnCopy/returnCopyDialog'
import { useDraftCommands } from './acts/useDraftCommands'
import { DraftOverlays } from './features/drafts/draftOverlays'
import { WhatChanged } from './features/drafts/whatChanged'
import { useProposedCommands } from './acts/useProposedActs'
import { ProposedDialog } from './features/proposedSources/proposedDialog'
import { useEditCase } from './acts/useEditCase'
import { usePropose } from './acts/usePropose'
import { useView } from './view/view'

/** Hears what can be done on the desk. It shows nothing: what it follows has nothing drawn again. */
function DeskCommands() {
  useDeskCommands()
  useProposedCommands()
  useMenuState()
  return null
}

/** The desk: manuscript, claims table and claim in hand of one case, and what can be done there. */
export function DeskScreen() {
  const inHand = useCaseInHand()
  const overlay = useView((view) => view.overlay)
  const lay = useView((view) => view.lay)
  const propose = usePropose()
  const editCase = useEditCase()
  const conflicts = useConflicts()
  const { state, standing, dismissed } = conflicts
  // What was dismissed in words that have gone since is no matter of this draft.
  const known = useMemo(
    () =>
      state === 'read'
        ? { open: standing, dismissed: dismissed.filter(({ isHere }) => isHere) }
        : { open: null, dismissed },
    [state, standing, dismissed],
  )
  const handOver = useHandOver(known)
  const returnCopy = useReturnCopy(handOver)
  const bringIn = useBringIn()
  const openEdited = useDraftCommands()
  const conflictsPane = useMemo(() => <ConflictsPanel conflicts={conflicts} />, [conflicts])
  const counts = {
    claims: inHand.claims.length,
    conflicts: conflicts.state === 'read' ? conflicts.standing.length : null,
  }
  const panes = useMemo(
    () => ({
      manuscript: <Manuscript />,
      table: <ClaimsTable onPropose={propose} />,
      sensitivity: <Sensitivity />,
      claim: (
        <ClaimInHand
          words={<ClaimWords />}
          whatChanged={
            <>
              <WhatChanged />
              <ReadInClaim />
            </>
          }
        />
      ),
    }),
    [propose],
  )
  return (
    <>
      <DeskCommands />
      <Desk head={<DeskHead />} foot={<DeskFoot />} {...panes} conflicts={conflictsPane} counts={counts} />
      {overlay === 'editCase' ? (
        <EditCaseDialog
          theCase={inHand.case}
          onSave={(patch) => void editCase(patch)}
          onClose={() => lay(null)}
        />
      ) : null}
      {overlay === 'history' ? <HistoryDialog onClose={() => lay(null)} /> : null}
      <DraftOverlays onEdited={openEdited} />
      {overlay === 'proposedSources' ? <ProposedDialog onClose={() => lay(null)} /> : null}
      {overlay === 'bringIn' && bringIn.file ? (
        <BringInDialog file={bringIn.file} bringIn={bringIn} onClose={() => lay(null)} />
      ) : null}
      {overlay === 'returnCopy' ? (
        <ReturnCopyDialog returnCopy={returnCopy} onClose={() => lay(null)} />
      ) : null}
      {overlay === 'report' ? <ReportDialog handOver={handOver} onClose={() => lay(null)} /> : null}
    </>
  )
}

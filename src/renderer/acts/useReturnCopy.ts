import { useMemo } from 'react'
import { usualChoices } from '../../shared/report/choices'
import { safeName } from '../../shared/report/fileName'
import type { HeldBack } from '../../shared/report/holdBack'
import { englishReport } from '../../shared/report/words'
import { findingsOf, type Finding, type FindingChoices } from '../../shared/returnedCopy/findings'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { now } from '../edges'
import { sayKeepFailure, sayReadFailure, saySaveFailure } from '../messages/failures'
import { returnCopyText } from '../messages/returnCopy'
import { useServices } from '../services'
import { annotateDocx } from '../write/returnedCopy/annotateDocx'
import { copyFromBlocks } from '../write/returnedCopy/copyFromBlocks'
import type { HandOver, Said } from './useHandOver'
import { usePaper } from './usePaper'

/** What a person chooses before the copy goes back; `areChangesTracked`: corrections are written as tracked changes. */
export type ReturnChoices = FindingChoices & { readonly areChangesTracked: boolean }

/** Returning the copy of the case in hand to its writer. */
export type ReturnCopy = ReturnType<typeof useReturnCopy>

const initialsOf = (name: string): string =>
  name
    .split(/[\s.-]+/u)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .slice(0, 4)

/** Makes the findings from the report for the editor, writes them into the copy and saves it. */
export function useReturnCopy(handOver: HandOver) {
  const { bridge } = useServices()
  const { case: theCase, draft } = useCaseInHand()
  const paper = usePaper()
  return useMemo(() => {
    const make = (
      choices: FindingChoices,
    ): { readonly findings: readonly Finding[]; readonly heldBack: HeldBack; readonly name: string } => {
      const { report, heldBack, isClean } = handOver.make(usualChoices)
      const stem = draft.original.name.replace(/\.[a-z]{1,8}$/iu, '')
      const name = safeName(isClean(stem) ? stem : '') || 'copy'
      return { findings: findingsOf(report, englishReport, choices), heldBack, name: `${name} checked` }
    }
    const isOriginal = draft.kind === 'docx'
    const original = () =>
      isOriginal
        ? bridge.readKeptFile({ caseId: theCase.id, sha256: draft.original.sha256 })
        : paper()
            .then((its) => copyFromBlocks(draft, '', now(), its))
            .then((value) => ({ ok: true as const, value }))
    /** `author` is the name on the comments. Answers with sentences for the person, or null when they changed their mind. */
    const save = async (choices: ReturnChoices, author: string): Promise<Said | null> => {
      const { findings, name } = make(choices)
      const bytes = await original()
      if (!bytes.ok) return { isSaved: false, text: sayKeepFailure(bytes.failure) }
      const { text, blocks } = draft
      const copy = annotateDocx(
        bytes.value,
        { text, blocks, changes: (isOriginal && draft.changes) || 'accepted' },
        findings,
        { author, initials: initialsOf(author), at: now(), isTracking: choices.areChangesTracked },
      )
      if (!copy.ok) return { isSaved: false, text: sayReadFailure(copy.failure) }
      const { placed, unplaced, tracked, untracked } = copy.value
      const { ending } = copy.value
      const saved = await bridge.saveFile({
        suggestedName: `${name}.${ending}`,
        kind: ending === 'docx' ? ending : 'any',
        bytes: copy.value.bytes,
      })
      if (!saved.ok)
        return saved.failure.kind === 'cancelled'
          ? null
          : { isSaved: false, text: saySaveFailure(saved.failure) }
      const sentences = [
        returnCopyText.saved(saved.value.name, placed),
        ...(choices.areChangesTracked ? [returnCopyText.tracked(tracked)] : []),
        ...(untracked.length === 0 ? [] : [returnCopyText.untracked(untracked)]),
        ...(unplaced.length === 0 ? [] : [returnCopyText.unplaced(unplaced)]),
      ]
      return { isSaved: true, text: sentences.join(' ') }
    }
    return { isOriginal, make, save }
  }, [bridge, handOver, paper, theCase, draft])
}

import { useMemo } from 'react'
import { usualChoices } from '../../shared/report/choices'
import { safeName } from '../../shared/report/fileName'
import type { HeldBack } from '../../shared/report/holdBack'
import { englishReport } from '../../shared/report/words'
import { copyName } from '../../shared/returnedCopy/copyName'
import { findingsOf, type Finding, type FindingChoices } from '../../shared/returnedCopy/findings'
import { besideStanding } from '../../shared/returnedCopy/standing'
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
      const name = copyName(safeName(isClean(stem) ? stem : ''))
      return { findings: findingsOf(report, englishReport, choices), heldBack, name }
    }
    const isOriginal = draft.kind === 'docx'
    // A document that is made anew has no comments yet.
    const returned = { text: draft.text, blocks: draft.blocks, remarks: isOriginal ? draft.remarks : [] }
    /** On how many claims a comment of the author stands already, and on how many it will be marked as resolved. */
    const count = (findings: readonly Finding[], author: string) => {
      const beside = besideStanding(findings, returned, author)
      return {
        there: beside.filter(({ isThere }) => isThere).length,
        settled: beside.filter(({ settled }) => settled.length > 0).length,
      }
    }
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
      const copy = annotateDocx(
        bytes.value,
        { ...returned, changes: (isOriginal && draft.changes) || 'accepted' },
        findings,
        { author, initials: initialsOf(author), at: now(), isTracking: choices.areChangesTracked },
      )
      if (!copy.ok) return { isSaved: false, text: sayReadFailure(copy.failure) }
      const { ending, placed, there, settled, unplaced, tracked, untracked } = copy.value
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
        there + settled === 0
          ? returnCopyText.saved(saved.value.name, placed)
          : returnCopyText.savedAgain(saved.value.name, placed, there, settled),
        ...(choices.areChangesTracked ? [returnCopyText.tracked(tracked)] : []),
        ...(untracked.length === 0 ? [] : [returnCopyText.untracked(untracked)]),
        ...(unplaced.length === 0 ? [] : [returnCopyText.unplaced(unplaced)]),
      ]
      return { isSaved: true, text: sentences.join(' ') }
    }
    return { isOriginal, make, count, save }
  }, [bridge, handOver, paper, theCase, draft])
}

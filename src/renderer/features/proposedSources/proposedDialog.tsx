import type { Id } from '../../../shared/records/id'
import type { Span } from '../../../shared/records/place'
import type { ProposedSource } from '../../../shared/proposedSources/proposeSources'
import { useProposedActs, type ProposedOnClaim } from '../../acts/useProposedActs'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand } from '../../commands/commandRegistry'
import { proposedText, remarkKindWords } from '../../messages/proposedSources'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { GrowingList } from '../../ui/growingList'
import { useView } from '../../view/view'
import styles from './proposedSources.module.css'

/** The words of a sentence's length around a place where a note hangs, to select in the manuscript. */
function wordsToShow({ start, end }: Span, text: string): Span {
  if (text.slice(start, end).trim() !== '') return { start, end }
  const from = text.slice(0, start).search(/\S+\s*$/)
  return from < 0 ? { start, end: Math.min(text.length, start + 1) } : { start: from, end: start }
}

/** What was dismissed goes, and the focus would go with it: it moves to the line behind, before, or to the foot. */
function focusBeside(button: Element | null): void {
  const line = button?.closest('li')
  const beside = line?.nextElementSibling ?? line?.previousElementSibling
  const next = beside
    ? [...beside.querySelectorAll<HTMLElement>('button')].at(-1)
    : button?.closest('[role=dialog]')?.querySelector<HTMLElement>('footer button:last-child')
  next?.focus()
}

/** Lists all proposed sources of the case: on which claim, and those on words without one; takes or dismisses all. */
export function ProposedDialog({ onClose }: { readonly onClose: () => void }) {
  const { proposed, claimsById, draft } = useCaseInHand()
  const { show, selectWords } = useView.getState()
  const { dismiss } = useProposedActs()
  const groups = [...proposed.byClaim]
  const all: readonly ProposedOnClaim[] = groups.flatMap(([claimId, some]) =>
    some.map((one) => ({ claimId, proposed: one })),
  )
  const homeless = proposed.homeless.map((one) => ({ claimId: null, proposed: one }))
  const goTo = (claimId: Id<'claim'>) => {
    onClose()
    show(claimId, 'key')
  }
  return (
    <Dialog title={proposedText.title} onClose={onClose} wide>
      <p>{all.length + proposed.homeless.length > 0 ? proposedText.hint : proposedText.none}</p>
      {all.length > 0 ? (
        <section aria-label={proposedText.onClaims}>
          <h3>{`${proposedText.onClaims} ${all.length}`}</h3>
          <GrowingList
            items={groups}
            keyOf={([claimId]) => claimId}
            className={styles.list}
            more={proposedText.more}
          >
            {([claimId, some]) => (
              <div className={styles.line}>
                <Button look="quiet" onPress={() => goTo(claimId)}>
                  {proposedText.claim(claimsById.get(claimId)?.number ?? 0)}
                </Button>
                <ul>
                  {some.map((one) => (
                    <Said key={one.key} proposed={one} />
                  ))}
                </ul>
              </div>
            )}
          </GrowingList>
        </section>
      ) : null}
      {proposed.homeless.length > 0 ? (
        <section aria-label={proposedText.homeless}>
          <h3>{`${proposedText.homeless} ${proposed.homeless.length}`}</h3>
          <p>{proposedText.homelessHint}</p>
          <GrowingList
            items={proposed.homeless}
            keyOf={({ remark, key }) => `${remark} ${key}`}
            className={styles.list}
            more={proposedText.more}
          >
            {(one) => (
              <div className={styles.line}>
                <Button
                  look="quiet"
                  onPress={() => {
                    onClose()
                    selectWords(wordsToShow(one, draft.text))
                  }}
                >
                  {proposedText.show}
                </Button>
                <Button
                  look="quiet"
                  aria-label={proposedText.dismissThis(one.text || one.title || one.url)}
                  onPress={() => {
                    focusBeside(document.activeElement)
                    void dismiss([{ claimId: null, proposed: one }])
                  }}
                >
                  {proposedText.dismiss}
                </Button>
                <ul>
                  <Said proposed={one} />
                </ul>
              </div>
            )}
          </GrowingList>
        </section>
      ) : null}
      <DialogFoot>
        {all.length + homeless.length > 0 ? (
          <Button onPress={() => void dismiss([...all, ...homeless])}>{proposedText.dismissAll}</Button>
        ) : null}
        {all.length > 0 ? (
          <Button onPress={() => runCommand('takeAllProposed')}>{proposedText.takeAll}</Button>
        ) : null}
        <Button look="main" autoFocus onPress={onClose}>
          {proposedText.close}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

const Said = ({ proposed }: { readonly proposed: ProposedSource }) => (
  <li className={styles.said}>
    <span className={styles.soft}>{remarkKindWords[proposed.of]}</span>{' '}
    <span dir="auto">{proposed.text || proposed.title || proposed.url}</span>{' '}
    {proposed.words ? <span className={styles.soft}>{proposedText.onWords(proposed.words)}</span> : null}
  </li>
)

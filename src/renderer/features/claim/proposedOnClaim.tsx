import { useEffect, useRef } from 'react'
import type { Claim } from '../../../shared/records/claim'
import type { ProposedSource } from '../../../shared/proposedSources/proposeSources'
import { useProposedActs } from '../../acts/useProposedActs'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand } from '../../commands/commandRegistry'
import { proposedText, remarkKindWords } from '../../messages/proposedSources'
import { Button } from '../../ui/button'
import styles from './claim.module.css'

const none: readonly ProposedSource[] = []

/** The sources that the writer proposes on the claim, to be taken or dismissed one by one or all at once. */
export function ProposedOnClaim({ claim }: { readonly claim: Claim }) {
  const { proposed } = useCaseInHand()
  const { take, dismiss } = useProposedActs()
  const here = proposed.byClaim.get(claim.id) ?? none
  const list = useRef<HTMLUListElement>(null)
  // What was acted on goes; the focus would go with it.
  const actedAt = useRef<number | null>(null)
  useEffect(() => {
    const at = actedAt.current
    actedAt.current = null
    if (at === null) return
    const next = list.current?.children[Math.min(at, here.length - 1)]?.querySelector('button')
    if (next) next.focus()
    else runCommand('toClaim')
  }, [here.length])
  if (here.length === 0) return null

  const of = (some: readonly ProposedSource[]) => some.map((one) => ({ claimId: claim.id, proposed: one }))
  const act = (how: typeof take, some: readonly ProposedSource[], at: number) => {
    actedAt.current = at
    void how(of(some)).then((done) => {
      if (!done.ok) actedAt.current = null
    })
  }
  return (
    <section className={styles.proposed} aria-label={proposedText.onClaim(here.length)}>
      <div className={styles.proposedHead}>
        <h4>{proposedText.onClaim(here.length)}</h4>
        {here.length > 1 ? (
          <span>
            <Button look="quiet" keys="T" onPress={() => act(take, here, 0)}>
              {proposedText.takeAll}
            </Button>
            <Button look="quiet" keys="D" onPress={() => act(dismiss, here, 0)}>
              {proposedText.dismissAll}
            </Button>
          </span>
        ) : null}
      </div>
      <ul ref={list}>
        {here.map((one, at) => (
          <ProposedRow
            key={one.key}
            proposed={one}
            keys={here.length === 1}
            onTake={() => act(take, [one], at)}
            onDismiss={() => act(dismiss, [one], at)}
          />
        ))}
      </ul>
    </section>
  )
}

/** One proposed source: what it is, where in it, what the writer says about it, and the words it hangs on. */
function ProposedRow(props: {
  readonly proposed: ProposedSource
  readonly keys: boolean
  readonly onTake: () => void
  readonly onDismiss: () => void
}) {
  const { kind, of, url, title, more, words, locator, resolved } = props.proposed
  const name = title || url
  const locatorWords = proposedText.locators[locator.kind](locator.value)
  return (
    <li className={styles.evidence}>
      <div className={styles.proposedName}>
        <span className={styles.soft}>{remarkKindWords[of]}</span>
        <b className={styles.proposedTitle} title={url || title} dir="auto">
          {name}
        </b>
        {resolved ? <span className={styles.soft}>{proposedText.resolved}</span> : null}
        {locatorWords ? <span>{locatorWords}</span> : null}
      </div>
      {kind === 'link' && title ? <p className={styles.address}>{url}</p> : null}
      {more ? (
        <p className={styles.remark} dir="auto">
          {more}
        </p>
      ) : null}
      {words ? (
        <p className={styles.soft} dir="auto">
          {proposedText.onWords(words)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          aria-label={proposedText.takeThis(name)}
          keys={props.keys ? 'T' : undefined}
          onPress={props.onTake}
        >
          {proposedText.take}
        </Button>
        <Button
          look="quiet"
          aria-label={proposedText.dismissThis(name)}
          keys={props.keys ? 'D' : undefined}
          onPress={props.onDismiss}
        >
          {proposedText.dismiss}
        </Button>
      </div>
    </li>
  )
}

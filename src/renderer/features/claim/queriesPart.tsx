import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Claim } from '../../../shared/records/claim'
import type { Query } from '../../../shared/records/query'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useCommand } from '../../commands/commandRegistry'
import { sayKeys } from '../../commands/keys'
import { isMac } from '../../commands/useKeys'
import { claimText } from '../../messages/claimInHand'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import styles from './claim.module.css'
import { LateField } from './lateField'
import { useClaimState } from './useClaimState'

/** The queries on the claim, to writer or editor, with their answers. */
export function QueriesPart({ claim }: { readonly claim: Claim }) {
  const { queriesByClaim, apply } = useCaseInHand()
  const [isAsking, setIsAsking] = useClaimState(claim.id, false)
  const [text, setText] = useClaimState(claim.id, '')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const begin = () => {
    flushSync(() => setIsAsking(true))
    field.current?.focus()
  }
  useCommand('askQuery', begin)
  const ask = (to: Query['to']) =>
    void apply({ kind: 'askQuery', claimId: claim.id, to, text: text.trim() }).then((done) => {
      if (!done.ok) return
      setText('')
      setIsAsking(false)
    })
  return (
    <div className={styles.part}>
      <h3>{claimText.queries}</h3>
      <ul>
        {(queriesByClaim.get(claim.id) ?? []).map((query) => (
          <li key={query.id} className={styles.query}>
            <p dir="auto">{query.text}</p>
            <p className={styles.soft}>
              {query.to === 'writer' ? claimText.toWriter : claimText.toEditor}, <Moment at={query.askedAt} />
              , {query.answeredAt ? claimText.answered : claimText.open}
            </p>
            <div className={styles.inline}>
              <LateField
                label={claimText.answer}
                rows={2}
                value={query.answer}
                onSet={(answer) => void apply({ kind: 'answerQuery', queryId: query.id, answer })}
              />
              <Button look="quiet" onPress={() => void apply({ kind: 'removeQuery', queryId: query.id })}>
                {claimText.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {isAsking ? (
        <>
          <Field
            label={claimText.askLabel}
            hint={claimText.askHint(sayKeys('CmdOrCtrl+Enter', isMac))}
            rows={2}
            value={text}
            onChange={setText}
            inputRef={field}
            onKeyDown={(event) => {
              const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== ''
              if (!isAsked) return
              // The window's own command on these keys is not meant.
              event.stopPropagation()
              ask('writer')
            }}
          />
          <div className={styles.buttons}>
            <Button look="main" isDisabled={text.trim() === ''} onPress={() => ask('writer')}>
              {claimText.askWriter}
            </Button>
            <Button isDisabled={text.trim() === ''} onPress={() => ask('editor')}>
              {claimText.askEditor}
            </Button>
          </div>
        </>
      ) : (
        <Button keys="Q" onPress={begin}>
          {claimText.ask}
        </Button>
      )}
    </div>
  )
}

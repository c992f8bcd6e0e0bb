import { useEffect, useRef, useState } from 'react'
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

/** The queries on the claim, to writer or editor, with their answers. */
export function QueriesPart({ claim }: { readonly claim: Claim }) {
  const { queriesByClaim, apply } = useCaseInHand()
  const [isAsking, setIsAsking] = useState(false)
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useCommand('askQuery', () => setIsAsking(true))
  useEffect(() => {
    if (isAsking) field.current?.focus()
  }, [isAsking])
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
              if (isAsked) ask('writer')
              else event.continuePropagation()
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
        <Button keys="Q" onPress={() => setIsAsking(true)}>
          {claimText.ask}
        </Button>
      )}
    </div>
  )
}

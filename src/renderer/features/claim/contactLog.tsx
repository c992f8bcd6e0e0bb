import { useState } from 'react'
import type { Contact, Source } from '../../../shared/records/source'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { now } from '../../edges'
import { sourceText } from '../../messages/claimInHand'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import { Choice, Field } from '../../ui/field'
import styles from './claim.module.css'

const hows = ['call', 'email', 'message', 'meeting', 'letter'] as const
const outcomes = ['reached', 'noReply', 'declined', 'willAnswer'] as const

/** Who was contacted, how, and what came of it. */
export function ContactLog({ source }: { readonly source: Source }) {
  const { apply } = useCaseInHand()
  const [how, setHow] = useState<Contact['how']>('call')
  const [outcome, setOutcome] = useState<Contact['outcome']>('reached')
  const [note, setNote] = useState('')
  return (
    <section className={styles.form}>
      <h3>{sourceText.contacts}</h3>
      {source.contacts.length === 0 ? <p className={styles.soft}>{sourceText.noContacts}</p> : null}
      <ol>
        {source.contacts.map((contact) => (
          <li key={`${contact.at} ${contact.note}`}>
            <Moment at={contact.at} /> {contact.by}: {sourceText.hows[contact.how]},{' '}
            {sourceText.outcomes[contact.outcome]}. {contact.note}
          </li>
        ))}
      </ol>
      <div className={styles.inline}>
        <Choice
          label={sourceText.how}
          value={how}
          options={hows.map((value) => ({ value, label: sourceText.hows[value] }))}
          onChange={setHow}
        />
        <Choice
          label={sourceText.outcome}
          value={outcome}
          options={outcomes.map((value) => ({ value, label: sourceText.outcomes[value] }))}
          onChange={setOutcome}
        />
        <Field label={sourceText.contactNote} value={note} onChange={setNote} />
        <Button
          onPress={() => {
            void apply({
              kind: 'logContact',
              sourceId: source.id,
              contact: { at: now(), how, outcome, note },
            })
            setNote('')
          }}
        >
          {sourceText.log}
        </Button>
      </div>
    </section>
  )
}

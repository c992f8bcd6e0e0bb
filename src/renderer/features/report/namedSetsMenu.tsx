import { useState } from 'react'
import { useRemembered } from '../../db/hooks'
import { reportText } from '../../messages/reportDialog'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { MenuButton } from '../../ui/menuButton'
import { forgetSet, isAltered, isKept, keepSet, namedSetsSchema, takeSet } from './namedSets'
import styles from './report.module.css'
import type { ReportSet } from './reportSet'

const setPrefix = 'set:'

/** The menu of the choices that were kept by name: take them, keep those in use, delete those taken. */
export function NamedSetsMenu({
  set,
  onChange,
}: {
  readonly set: ReportSet
  readonly onChange: (set: ReportSet) => void
}) {
  const [remembered, remember] = useRemembered('report:sets', namedSetsSchema)
  const [taken, setTaken] = useState<string | null>(null)
  const [isKeeping, setKeeping] = useState(false)
  const kept = remembered ?? []
  const inUse = kept.find(({ name }) => name === taken)
  const line = (id: string, name: string) => ({ id, name, label: name })
  return (
    <>
      <div>
        <MenuButton
          look="quiet"
          label={inUse ? reportText.setInUse(inUse.name, isAltered(inUse, set)) : reportText.sets}
          lines={[
            ...kept.map(({ name }) => line(`${setPrefix}${name}`, name)),
            line('keep', reportText.keepSet),
            ...(inUse ? [line('forget', reportText.forgetSet(inUse.name))] : []),
          ]}
          onChoose={(id) => {
            if (id === 'keep') setKeeping(true)
            else if (id === 'forget' && inUse) remember(forgetSet(kept, inUse.name))
            else {
              const found = kept.find(({ name }) => `${setPrefix}${name}` === id)
              if (!found) return
              setTaken(found.name)
              onChange(takeSet(found))
            }
          }}
        />
      </div>
      {isKeeping ? (
        <KeepForm
          name={inUse?.name ?? ''}
          isKept={(name) => isKept(kept, name)}
          onKeep={(name) => {
            remember(keepSet(kept, name, set))
            setTaken(name.trim())
            setKeeping(false)
          }}
          onCancel={() => setKeeping(false)}
        />
      ) : null}
    </>
  )
}

function KeepForm(props: {
  readonly name: string
  readonly isKept: (name: string) => boolean
  readonly onKeep: (name: string) => void
  readonly onCancel: () => void
}) {
  const [name, setName] = useState(props.name)
  const isEmpty = name.trim() === ''
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) props.onKeep(name)
      }}
    >
      <Field
        label={reportText.setName}
        hint={reportText.setHint}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
      />
      <div className={styles.keepButtons}>
        <Button onPress={props.onCancel}>{reportText.cancel}</Button>
        <Button type="submit" isDisabled={isEmpty}>
          {props.isKept(name) ? reportText.replace : reportText.keep}
        </Button>
      </div>
    </form>
  )
}

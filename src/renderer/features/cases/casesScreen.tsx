import { useState } from 'react'
import { useCaseLines } from '../../db/hooks'
import { casesText } from '../../messages/cases'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { CaseRow } from './caseRow'
import styles from './cases.module.css'
import { onShelf, shelves, type Shelf } from './shelf'
import { useDragOver } from './useDragOver'

/** The start screen: a page on which a draft can be dropped, and the cases below it. */
export function CasesScreen(props: {
  readonly onChoose: () => void
  readonly onPaste: () => void
  readonly onFetch: () => void
  readonly onSample: () => void
}) {
  const lines = useCaseLines()
  const [search, setSearch] = useState('')
  const [shelf, setShelf] = useState<Shelf>('active')
  const isOver = useDragOver()
  const there = (lines ?? []).filter((line) => onShelf(line.case, shelf))
  const wanted = search.trim().toLowerCase()
  const shown = there.filter(({ case: { title, byline } }) =>
    `${title}\n${byline}`.toLowerCase().includes(wanted),
  )

  return (
    <main className={styles.screen}>
      <section className={`${styles.page} ${isOver ? styles.over : ''}`} aria-label={casesText.lead}>
        <h1>{casesText.title}</h1>
        <p className={styles.lead}>{isOver ? casesText.dropHere : casesText.lead}</p>
        <p className={styles.kinds}>{casesText.kinds}</p>
        <div className={styles.buttons}>
          <Button look="main" onPress={props.onChoose}>
            {casesText.open}
          </Button>
          <Button onPress={props.onPaste}>{casesText.paste}</Button>
          <Button onPress={props.onFetch}>{casesText.link}</Button>
          <Button look="quiet" onPress={props.onSample}>
            {casesText.sample}
          </Button>
        </div>
      </section>
      <section className={styles.cases} aria-labelledby="cases">
        <div className={styles.bar}>
          <h2 id="cases">{casesText.cases}</h2>
          <div role="group" aria-labelledby="cases" className={styles.shelves}>
            {shelves.map((one) => (
              <Button key={one} look="quiet" aria-pressed={one === shelf} onPress={() => setShelf(one)}>
                {casesText.shelves[one]} {(lines ?? []).filter((line) => onShelf(line.case, one)).length}
              </Button>
            ))}
          </div>
          <div className={styles.search}>
            <Field label={casesText.search} value={search} onChange={setSearch} type="search" />
          </div>
        </div>
        {lines && shown.length === 0 ? (
          <p className={styles.none} role="status">
            {there.length === 0 ? casesText.none : casesText.noneFound}
          </p>
        ) : null}
        <ul>
          {shown.map((line) => (
            <CaseRow key={line.case.id} line={line} />
          ))}
        </ul>
      </section>
    </main>
  )
}

import { useState } from 'react'
import type { PlanLine } from '../../../shared/broughtIn/planBringIn'
import { assertNever } from '../../../shared/result'
import { bringInText, shownRows } from '../../messages/bringIn'
import { statusWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/field'
import styles from './bringIn.module.css'

type Shown = (typeof shownRows)[number]

const page = 100

const isShown: Readonly<Record<Shown, (line: PlanLine) => boolean>> = {
  all: () => true,
  several: (line) => line.places > 1,
  differs: (line) => line.stays !== null,
  noPlace: (line) => line.kind === 'noPlace',
  noWords: (line) => line.kind === 'noWords',
}

function sayLine({ kind, claim, place, places, isFurther }: PlanLine, keeps: boolean): string {
  const where = places > 1 ? bringInText.placeOf(place, places) : ''
  switch (kind) {
    case 'new':
      return bringInText.isNew + where
    case 'joined':
      return (isFurther || !claim ? bringInText.joinsRow : bringInText.joins(claim.number)) + where
    case 'noPlace':
      if (claim) return bringInText.joinsMissing(claim.number)
      return keeps ? bringInText.kept : bringInText.leftOut
    case 'noWords':
      return bringInText.without
    case 'other':
      return ''
    default:
      return assertNever(kind)
  }
}

/** What becomes of each row of the spreadsheet, a line each; the lines can be narrowed to those that need a look. */
export function RowsPreview({
  lines,
  keeps,
}: {
  readonly lines: readonly PlanLine[]
  readonly keeps: boolean
}) {
  const [wanted, setWanted] = useState<Shown>('all')
  const [length, setLength] = useState(page)
  const counts = shownRows.map((value) => ({ value, count: lines.filter(isShown[value]).length }))
  const options = counts
    .filter(({ value, count }) => value === 'all' || value === wanted || count > 0)
    .map(({ value, count }) => ({ value, label: bringInText.withCount(bringInText.shown[value], count) }))
  const shown = lines.filter(isShown[wanted])
  return (
    <>
      <div className={styles.show}>
        <Choice label={bringInText.show} value={wanted} options={options} onChange={setWanted} />
      </div>
      <ol className={styles.rows} aria-label={bringInText.result}>
        {shown.slice(0, length).map((line) => (
          <li key={line.row.number} className={styles.row}>
            <span className={styles.soft}>{bringInText.row(line.row.number)}</span>
            <span className={styles.words} dir="auto">
              {line.row.words}
            </span>
            <span className={styles.status}>
              {line.kind === 'noWords' ? null : (
                <>
                  <StatusGlyph status={line.row.status} /> {statusWords[line.row.status]}
                </>
              )}
            </span>
            <span className={line.kind === 'noPlace' || line.kind === 'noWords' ? styles.alert : ''}>
              {sayLine(line, keeps)}
              {line.stays ? (
                <span className={styles.alert}>{bringInText.stays(line.stays, line.row.status)}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {shown.length > length ? (
        <div>
          <Button onPress={() => setLength(length + page * 5)}>
            {bringInText.more(Math.min(shown.length - length, page * 5))}
          </Button>
        </div>
      ) : null}
    </>
  )
}

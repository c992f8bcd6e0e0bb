import type { BringIn } from '../../acts/useBringIn'
import { bringInText } from '../../messages/bringIn'
import type { Table } from '../../read/table/readTable'
import { Tick } from '../../ui/field'
import styles from './bringIn.module.css'
import { BringInForm } from './bringInForm'
import { ColumnsTable } from './columnsTable'
import { StatusChoices } from './statusChoices'
import { useSheetPlan } from './useSheetPlan'

/** Claims are brought in from a spreadsheet: its columns and its words for a status are matched first. */
export function BroughtSheet({
  name,
  table,
  bringIn,
  onClose,
}: {
  readonly name: string
  readonly table: Table
  readonly bringIn: BringIn
  readonly onClose: () => void
}) {
  const sheetPlan = useSheetPlan(table)
  const { body, roles, hasHead, statusWords } = sheetPlan
  const cellsOf = (numbers: ReadonlySet<number>) =>
    table.rows.filter((_, at) => (at === 0 && hasHead) || numbers.has(table.numbers[at] ?? 0))
  return (
    <BringInForm
      name={name}
      rowPlan={sheetPlan}
      hasWords={roles.includes('words')}
      cellsOf={cellsOf}
      bringIn={bringIn}
      onClose={onClose}
    >
      <p>{bringInText.file(name, body.length, table)}</p>
      {table.openQuote !== null ? (
        <p className={styles.alert}>{bringInText.openQuote(table.openQuote)}</p>
      ) : null}
      <section aria-label={bringInText.columns} className={styles.part}>
        <div className={styles.headline}>
          <h3>{bringInText.columns}</h3>
          <Tick label={bringInText.hasHead} isOn={hasHead} onChange={sheetPlan.setHead} />
        </div>
        <div className={styles.scrolled}>
          <ColumnsTable {...sheetPlan} />
        </div>
      </section>
      {statusWords.length > 0 ? <StatusChoices {...sheetPlan} /> : null}
    </BringInForm>
  )
}

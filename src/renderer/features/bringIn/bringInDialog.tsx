import { useState } from 'react'
import type { BringIn, Sheet } from '../../acts/useBringIn'
import { bringInText } from '../../messages/bringIn'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Tick } from '../../ui/field'
import styles from './bringIn.module.css'
import { ColumnsTable } from './columnsTable'
import { RowsPreview } from './rowsPreview'
import { StatusChoices } from './statusChoices'
import { useSheetPlan } from './useSheetPlan'

/** Claims are brought in from a spreadsheet: columns and status words are matched, and what becomes of each row is said before. */
export function BringInDialog({
  sheet: { name, table },
  bringIn,
  onClose,
}: {
  readonly sheet: Sheet
  readonly bringIn: BringIn
  readonly onClose: () => void
}) {
  const sheetPlan = useSheetPlan(table)
  const { plan, inside, roles, hasHead, statusWords } = sheetPlan
  const [saidKeeps, setKeeps] = useState<boolean | null>(null)
  const [replaces, setReplaces] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null)
  const hasWords = roles.includes('words')
  const lines = plan.lines.filter(({ kind }) => kind !== 'other')
  const missing = lines.filter(({ kind, claim }) => kind === 'noPlace' && !claim)
  // A sheet of which hardly anything stands in the draft is mostly that of another story, or has another column of words.
  const keeps = saidKeeps ?? missing.length * 2 <= lines.length
  const left = lines.filter((line) => line.kind === 'noWords' || (!keeps && missing.includes(line)))
  const brought = plan.claims.filter(({ claim, spans }) => claim || spans.length > 0 || keeps).length
  const countOf = (kind: (typeof lines)[number]['kind']) => lines.filter((line) => line.kind === kind).length

  const totals = hasWords
    ? bringInText.totals(countOf('new'), countOf('joined'), countOf('noPlace'))
    : bringInText.noWords

  const bring = async () => {
    if (isBusy) return
    setBusy(true)
    setSaid(null)
    const why = await bringIn.bring(plan, name, { keepsMissing: keeps, replaces: replaces ? inside : [] })
    setBusy(false)
    if (why === null) onClose()
    else setSaid({ text: why, isWrong: true })
  }
  const saveLeft = async () => {
    const numbers = new Set(left.map(({ row }) => row.number))
    const rows = table.rows.filter((_, at) => (at === 0 && hasHead) || numbers.has(table.numbers[at] ?? 0))
    const saved = await bringIn.saveRows(rows, name)
    if (saved) setSaid({ text: saved.text, isWrong: !saved.isSaved })
  }
  return (
    <Dialog title={bringInText.title} onClose={onClose} wide>
      <div className={styles.body}>
        <p>{bringInText.file(name, sheetPlan.body.length, table)}</p>
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
        {statusWords.length > 0 ? (
          <StatusChoices statusWords={statusWords} setStatus={sheetPlan.setStatus} />
        ) : null}
        <section aria-label={bringInText.result} className={styles.part}>
          <h3>{bringInText.result}</h3>
          {hasWords ? (
            <>
              {plan.lines.length > lines.length ? (
                <p className={styles.soft}>{bringInText.others(plan.lines.length - lines.length)}</p>
              ) : null}
              {missing.length > 0 ? (
                <div>
                  <Tick label={bringInText.keep} isOn={keeps} onChange={setKeeps} />
                  <p className={styles.soft}>{bringInText.keepHint}</p>
                </div>
              ) : null}
              {inside.length > 0 ? (
                <Tick label={bringInText.replace(inside.length)} isOn={replaces} onChange={setReplaces} />
              ) : null}
              <RowsPreview lines={lines} keeps={keeps} />
            </>
          ) : (
            <p className={styles.alert}>{bringInText.noWords}</p>
          )}
        </section>
      </div>
      <DialogFoot>
        <span className={said?.isWrong || !hasWords ? styles.warning : styles.said} role="status">
          {isBusy ? bringInText.writing : (said?.text ?? totals)}
        </span>
        {hasWords && left.length > 0 ? (
          <Button onPress={() => void saveLeft()}>{bringInText.saveLeft(left.length)}</Button>
        ) : null}
        {/* Never disabled while it works: the focus would be lost, and with it the keys. */}
        <Button look="main" isDisabled={!hasWords || brought === 0} onPress={() => void bring()}>
          {bringInText.bringIn(hasWords ? brought : 0)}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

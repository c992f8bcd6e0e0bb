import { useState, type ReactNode } from 'react'
import type { BringIn } from '../../acts/useBringIn'
import { bringInText } from '../../messages/bringIn'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Tick } from '../../ui/field'
import styles from './bringIn.module.css'
import { RowsPreview } from './rowsPreview'
import type { RowPlan } from './useRowPlan'

/**
 * What becomes of the rows of a file is said, and brought in as one change. `children` say what the file is and let its
 * meaning be chosen; `cellsOf` gives rows by their numbers as cells, to be saved.
 */
export function BringInForm({
  name,
  rowPlan: { plan, inside },
  hasWords,
  cellsOf,
  bringIn,
  onClose,
  children,
}: {
  readonly name: string
  readonly rowPlan: RowPlan
  readonly hasWords: boolean
  readonly cellsOf: (numbers: ReadonlySet<number>) => readonly (readonly string[])[]
  readonly bringIn: BringIn
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const [saidKeeps, setKeeps] = useState<boolean | null>(null)
  const [replaces, setReplaces] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null)
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
    const saved = await bringIn.saveRows(cellsOf(new Set(left.map(({ row }) => row.number))), name)
    if (saved) setSaid({ text: saved.text, isWrong: !saved.isSaved })
  }
  return (
    <Dialog title={bringInText.title} onClose={onClose} wide>
      <div className={styles.body}>
        {children}
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

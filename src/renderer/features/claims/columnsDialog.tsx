import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import { columnWords, tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Tick } from '../../ui/field'
import type { ColumnId } from './columnIds'
import styles from './dialogs.module.css'
import { canHide, completeOrder, firstView, fitWidth, moveColumn, widthOf, type TableView } from './tableView'
import type { AlterView } from './useTableView'

const widthStep = 32

/** Chooses, orders and sizes the columns, all without dragging. */
export function ColumnsDialog({
  view,
  alter,
  onClose,
}: {
  readonly view: TableView
  readonly alter: AlterView
  readonly onClose: () => void
}) {
  const order = completeOrder(view.order)
  const { order: firstOrder, hidden, widths } = firstView
  const hide = (id: ColumnId, isShown: boolean) =>
    alter({ hidden: isShown ? view.hidden.filter((one) => one !== id) : [...view.hidden, id] })
  const widen = (id: ColumnId, by: number) =>
    alter({ widths: { ...view.widths, [id]: fitWidth(id, widthOf(view, id) + by) } })
  return (
    <Dialog title={tableText.columnsTitle} onClose={onClose}>
      <ul className={styles.columns}>
        {order.map((id, index) => {
          const word = id === 'number' ? tableText.numberColumn : columnWords[id]
          return (
            <li key={id} className={styles.column}>
              {canHide(id) ? (
                <Tick label={word} isOn={!view.hidden.includes(id)} onChange={(isOn) => hide(id, isOn)} />
              ) : (
                <span className={styles.fixed}>{word}</span>
              )}
              <span className={styles.gap} />
              <span className={styles.width}>
                {id === 'claim' && view.widths.claim === undefined
                  ? tableText.roomLeft
                  : tableText.pixels(widthOf(view, id))}
              </span>
              <Button
                look="quiet"
                aria-label={tableText.narrower(word)}
                onPress={() => widen(id, -widthStep)}
              >
                <Minus size={14} aria-hidden />
              </Button>
              <Button look="quiet" aria-label={tableText.wider(word)} onPress={() => widen(id, widthStep)}>
                <Plus size={14} aria-hidden />
              </Button>
              <Button
                look="quiet"
                aria-label={tableText.moveUp(word)}
                isDisabled={index < 2}
                onPress={() => alter({ order: moveColumn(view.order, id, -1) })}
              >
                <ArrowUp size={14} aria-hidden />
              </Button>
              <Button
                look="quiet"
                aria-label={tableText.moveDown(word)}
                isDisabled={index === 0 || index === order.length - 1}
                onPress={() => alter({ order: moveColumn(view.order, id, 1) })}
              >
                <ArrowDown size={14} aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
      <DialogFoot>
        <Button onPress={() => alter({ order: firstOrder, hidden, widths })}>{tableText.asAtFirst}</Button>
        <Button look="main" onPress={onClose}>
          {tableText.done}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

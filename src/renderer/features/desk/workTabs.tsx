import { deskText } from '../../messages/desk'
import { Button } from '../../ui/button'
import { useView, type Tab } from '../../view/view'
import styles from './desk.module.css'

/** The tabs of what stands beside the manuscript, each with its count; null: not counted yet. */
export function WorkTabs(props: {
  readonly counts: { readonly claims: number; readonly conflicts: number | null }
  readonly isInFront: boolean
}) {
  const tab = useView((view) => view.tab)
  const showTab = useView((view) => view.showTab)
  const tabs: readonly { readonly id: Tab; readonly name: string; readonly count: number | null }[] = [
    { id: 'table', name: deskText.claims, count: props.counts.claims },
    { id: 'conflicts', name: deskText.conflicts, count: props.counts.conflicts },
  ]
  return tabs.map(({ id, name, count }) => (
    <Button key={id} look="quiet" aria-pressed={props.isInFront && tab === id} onPress={() => showTab(id)}>
      {name} <span className={styles.count}>{count === null ? '…' : count.toLocaleString('en')}</span>
    </Button>
  ))
}

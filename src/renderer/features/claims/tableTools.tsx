import { useMemo, useState } from 'react'
import { useRemembered } from '../../db/hooks'
import { runCommand } from '../../commands/commandRegistry'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { proposedText } from '../../messages/proposedSources'
import { tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import type { ClaimRow } from './claimRow'
import { ColumnsDialog } from './columnsDialog'
import { FacetMenu } from './facetMenu'
import { countStatuses } from './facets'
import { isNoFilter, noFilter, type Filter } from './filter'
import { SearchField } from './searchField'
import { StatusFilters } from './statusFilters'
import { savedViewsSchema, type TableView } from './tableView'
import styles from './tools.module.css'
import type { AlterView } from './useTableView'
import { ManageViewsDialog, SaveViewDialog } from './viewDialogs'
import { GroupMenu, ViewsMenu, type TableDialog } from './viewMenus'

/** What stands above the claims: the filters with their counts, and the menus of the layout. */
export function TableTools(props: {
  readonly rows: readonly ClaimRow[]
  readonly view: TableView
  readonly alter: AlterView
}) {
  const { rows, view, alter } = props
  const { filter } = view
  const { proposed } = useCaseInHand()
  const left = proposed.count + proposed.homeless.length
  const [saved, remember] = useRemembered('claimsTable:saved', savedViewsSchema)
  const [dialog, setDialog] = useState<TableDialog | null>(null)
  const counts = useMemo(() => countStatuses(rows, filter), [rows, filter])
  const narrow = (patch: Partial<Filter>) => alter({ filter: { ...filter, ...patch } })
  const views = { saved: saved ?? [], onChange: remember, onClose: () => setDialog(null) }
  return (
    <div className={styles.tools}>
      <StatusFilters
        counts={counts}
        pressed={filter.statuses}
        onChange={(statuses) => narrow({ statuses })}
      />
      <div className={styles.menus}>
        <SearchField text={filter.text} onChange={(text) => narrow({ text })} />
        {isNoFilter(filter) ? null : (
          <Button look="quiet" onPress={() => alter({ filter: noFilter })}>
            {tableText.clearFilter}
          </Button>
        )}
        {left > 0 ? (
          <Button look="quiet" onPress={() => runCommand('showProposed')}>
            {proposedText.button(left)}
          </Button>
        ) : null}
        <FacetMenu rows={rows} filter={filter} onChange={narrow} />
        <GroupMenu view={view} alter={alter} />
        <ViewsMenu saved={views.saved} alter={alter} onOpen={setDialog} />
      </div>
      {dialog === 'columns' ? <ColumnsDialog view={view} alter={alter} onClose={views.onClose} /> : null}
      {dialog === 'saveView' ? <SaveViewDialog {...views} view={view} /> : null}
      {dialog === 'manageViews' ? <ManageViewsDialog {...views} /> : null}
    </div>
  )
}

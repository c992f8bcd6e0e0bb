import { tableText, groupingWords } from '../../messages/claimsTable'
import { MenuButton } from '../../ui/menuButton'
import { groupings } from './groupRows'
import { firstView, type SavedViews, type TableView } from './tableView'
import type { AlterView } from './useTableView'

/** What can be laid over the table. */
export type TableDialog = 'columns' | 'saveView' | 'manageViews'

const savedPrefix = 'saved:'

/** The menu of what the claims are grouped by. */
export const GroupMenu = ({ view, alter }: { readonly view: TableView; readonly alter: AlterView }) => (
  <MenuButton
    look={view.group === 'none' ? 'quiet' : 'plain'}
    label={view.group === 'none' ? tableText.group : tableText.groupedBy(groupingWords[view.group])}
    lines={groupings.map((group) => ({
      id: group,
      name: groupingWords[group],
      label: `${group === view.group ? '✓ ' : ''}${groupingWords[group]}`,
    }))}
    onChoose={(id) => {
      const group = groupings.find((one) => one === id)
      if (group) alter({ group })
    }}
  />
)

/** The menu of the layout: saved views, columns, and back to how it was at first. */
export const ViewsMenu = (props: {
  readonly saved: SavedViews
  readonly alter: AlterView
  readonly onOpen: (dialog: TableDialog) => void
}) => (
  <MenuButton
    look="quiet"
    label={tableText.views}
    lines={[
      ...props.saved.map(({ name }) => ({ id: `${savedPrefix}${name}`, name, label: name })),
      { id: 'saveView', name: tableText.saveView, label: tableText.saveView },
      {
        id: 'manageViews',
        name: tableText.manageViews,
        label: tableText.manageViews,
        isOff: props.saved.length === 0,
      },
      { id: 'columns', name: tableText.columns, label: tableText.columns },
      { id: 'first', name: tableText.asAtFirst, label: tableText.asAtFirst },
    ]}
    onChoose={(id) => {
      if (id === 'saveView' || id === 'manageViews' || id === 'columns') props.onOpen(id)
      else if (id === 'first') props.alter(firstView)
      else {
        const found = props.saved.find(({ name }) => `${savedPrefix}${name}` === id)
        if (found) props.alter(found.view)
      }
    }}
  />
)

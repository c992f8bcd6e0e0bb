import type { ReactNode } from 'react'
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels'
import * as z from 'zod'
import { useRemembered } from '../../db/hooks'
import { deskText } from '../../messages/desk'
import { Button } from '../../ui/button'
import { useView } from '../../view/view'
import styles from './desk.module.css'
import { LanguageNote } from './languageNote'
import { useIsNarrow } from './useIsNarrow'
import { WorkTabs } from './workTabs'

const layoutSchema = z.record(z.string(), z.number())

type Panes = {
  readonly head: ReactNode
  readonly foot: ReactNode
  readonly manuscript: ReactNode
  readonly table: ReactNode
  readonly conflicts: ReactNode
  /** How much is shown of what was proposed. */
  readonly sensitivity: ReactNode
  readonly counts: { readonly claims: number; readonly conflicts: number | null }
  readonly claim: ReactNode
}

/** Lays out the desk: manuscript beside table and claim, or, in a narrow window, two tabs above the claim. */
export function Desk(panes: Panes) {
  const isNarrow = useIsNarrow()
  const [columns, setColumns] = useRemembered('panes:columns', layoutSchema)
  const [rows, setRows] = useRemembered('panes:rows', layoutSchema)
  // Remembered sizes must be there before the panes first stand, or they would jump.
  if (columns === undefined || rows === undefined) return null
  return (
    <div className={styles.desk}>
      {panes.head}
      {isNarrow ? (
        <NarrowPanes {...panes} rows={rows} onRows={setRows} />
      ) : (
        <Group
          className={styles.panes}
          // Its own way to show a cursor is a style sheet made on the fly, which the policy forbids.
          disableCursor
          orientation="horizontal"
          {...(columns ? { defaultLayout: columns } : {})}
          onLayoutChanged={setColumns}
        >
          <Panel id="manuscript" defaultSize="46%" minSize="340px">
            {panes.manuscript}
          </Panel>
          <Border />
          <Panel id="work" minSize="420px">
            <Rows
              top={
                <div className={styles.work}>
                  <div className={styles.tabs}>
                    <WorkTabs counts={panes.counts} isInFront />
                    {panes.sensitivity}
                  </div>
                  <LanguageNote />
                  <Work {...panes} />
                </div>
              }
              bottom={panes.claim}
              rows={rows}
              onRows={setRows}
            />
          </Panel>
        </Group>
      )}
      {panes.foot}
    </div>
  )
}

const Border = () => <Separator className={styles.border ?? ''} aria-label={deskText.paneBorder} />

const Rows = (props: {
  readonly top: ReactNode
  readonly bottom: ReactNode
  readonly rows: Layout | null
  readonly onRows: (rows: Layout) => void
}) => (
  <Group
    className={styles.panes}
    disableCursor
    orientation="vertical"
    {...(props.rows ? { defaultLayout: props.rows } : {})}
    onLayoutChanged={props.onRows}
  >
    <Panel id="top" defaultSize="52%" minSize="120px">
      {props.top}
    </Panel>
    <Border />
    <Panel id="bottom" minSize="140px">
      {props.bottom}
    </Panel>
  </Group>
)

const Work = ({ table, conflicts }: Pick<Panes, 'table' | 'conflicts'>) => {
  const tab = useView((view) => view.tab)
  return (
    <>
      <div className={styles.tab} hidden={tab !== 'table'}>
        {table}
      </div>
      <div className={styles.tab} hidden={tab !== 'conflicts'}>
        {conflicts}
      </div>
    </>
  )
}

const NarrowPanes = (
  props: Panes & { readonly rows: Layout | null; readonly onRows: (rows: Layout) => void },
) => {
  const isManuscript = useView((view) => view.isManuscriptInFront)
  const showManuscript = useView((view) => view.showManuscript)
  return (
    <>
      <div className={styles.tabs}>
        <Button look="quiet" aria-pressed={isManuscript} onPress={showManuscript}>
          {deskText.manuscript}
        </Button>
        <WorkTabs counts={props.counts} isInFront={!isManuscript} />
        {props.sensitivity}
      </div>
      <Rows
        top={
          <>
            <div className={styles.tab} hidden={!isManuscript}>
              {props.manuscript}
            </div>
            <div className={styles.work} hidden={isManuscript}>
              <LanguageNote />
              <Work {...props} />
            </div>
          </>
        }
        bottom={props.claim}
        rows={props.rows}
        onRows={props.onRows}
      />
    </>
  )
}

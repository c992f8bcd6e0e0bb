import { useCallback, useEffect, useMemo, useState } from 'react'
import { useRemembered } from '../../db/hooks'
import { noFilter } from './filter'
import { firstView, viewSchema, type TableView } from './tableView'

/** Long enough that dragging a border writes once. */
const settledAfter = 400

/** Alters the layout of the table. */
export type AlterView = (patch: Partial<TableView>) => void

/**
 * The layout of the table and the way to alter it; null while it is read. It is remembered from case to case, all but
 * the filter: claims must not be missing from a case because of what was sought in another.
 */
export function useTableView(): readonly [TableView | null, AlterView] {
  const [remembered, remember] = useRemembered('claimsTable:view', viewSchema)
  const [altered, setAltered] = useState<Partial<TableView>>({})
  const [first, setFirst] = useState<TableView | null>(null)
  if (first === null && remembered !== undefined) setFirst({ ...(remembered ?? firstView), filter: noFilter })

  const view = useMemo(() => (first ? { ...first, ...altered } : null), [first, altered])
  const alter = useCallback(
    (patch: Partial<TableView>) => setAltered((before) => ({ ...before, ...patch })),
    [],
  )
  useEffect(() => {
    const { filter: _, ...kept } = altered
    if (!view || Object.keys(kept).length === 0) return undefined
    const timer = setTimeout(() => remember({ ...view, filter: noFilter }), settledAfter)
    return () => clearTimeout(timer)
  }, [view, altered, remember])
  return [view, alter]
}

import { useMemo, useState } from 'react'
import { isOwnReport } from '../../../shared/broughtIn/guessColumns'
import { guessHead, guessRoles } from '../../../shared/broughtIn/guessSheet'
import { openLocator } from '../../../shared/broughtIn/locateWords'
import { readRow } from '../../../shared/broughtIn/readRow'
import { withRole, type ColumnRole } from '../../../shared/broughtIn/roles'
import { unguardCell } from '../../../shared/broughtIn/unguardCell'
import { englishReport } from '../../../shared/report/words'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { bringInText, rowNotes } from '../../messages/bringIn'
import type { Table } from '../../read/table/readTable'
import { useRowPlan } from './useRowPlan'
import { useStatusWords } from './useStatusWords'

/** What a spreadsheet's columns and status words mean, guessed until a person says otherwise, and what that leads to. */
export function useSheetPlan(table: Table) {
  const { draft } = useCaseInHand()
  const locate = useMemo(() => openLocator(draft), [draft])
  const guessedHead = useMemo(() => guessHead(table.rows, locate, englishReport), [table, locate])
  const [saidHead, setHead] = useState<boolean | null>(null)
  const hasHead = saidHead ?? guessedHead
  const body = useMemo(() => table.rows.slice(hasHead ? 1 : 0), [table, hasHead])
  const names = useMemo(
    () =>
      (table.rows[0] ?? []).map((name, at) =>
        hasHead && name.trim() !== '' ? name.trim() : bringInText.columnName(at + 1),
      ),
    [table, hasHead],
  )
  const guessed = useMemo(() => guessRoles(names, body, locate, englishReport), [names, body, locate])
  const [saidRoles, setRoles] = useState<readonly ColumnRole[] | null>(null)
  const roles = saidRoles ?? guessed
  const isOwn = isOwnReport(names, englishReport)

  const statusAt = roles.indexOf('status')
  const sectionAt = isOwn ? roles.indexOf('section') : -1
  const said = useMemo(
    () =>
      body
        .filter((row) => sectionAt < 0 || row[sectionAt] === englishReport.labels.claim)
        .map((row) => unguardCell(row[statusAt] ?? '', isOwn)),
    [body, statusAt, sectionAt, isOwn],
  )
  const { statuses, ...meanings } = useStatusWords(said, names[statusAt] ?? '')
  const rows = useMemo(() => {
    const reading = { names, roles, statuses, isOwn, words: englishReport, notes: rowNotes }
    const first = hasHead ? 1 : 0
    return body.map((row, at) => readRow(row, table.numbers[at + first] ?? 0, reading))
  }, [names, roles, statuses, isOwn, body, hasHead, table])
  const rowPlan = useRowPlan(rows, locate)

  return {
    ...rowPlan,
    ...meanings,
    names,
    body,
    hasHead,
    roles,
    setHead: (isOn: boolean) => {
      setHead(isOn)
      setRoles(null)
    },
    setRole: (column: number, role: ColumnRole) => setRoles(withRole(roles, column, role)),
  }
}

/** The columns and status words of a spreadsheet, and the plan that they lead to. */
export type SheetPlan = ReturnType<typeof useSheetPlan>

import { useMemo, useState } from 'react'
import { isOwnReport } from '../../../shared/broughtIn/guessColumns'
import { guessHead, guessRoles } from '../../../shared/broughtIn/guessSheet'
import { openLocator } from '../../../shared/broughtIn/locateWords'
import { planBringIn } from '../../../shared/broughtIn/planBringIn'
import { proposalsInside } from '../../../shared/broughtIn/proposalsInside'
import { readRow } from '../../../shared/broughtIn/readRow'
import { withRole, type ColumnRole } from '../../../shared/broughtIn/roles'
import { guessStatus, plainStatus, statusWordsIn } from '../../../shared/broughtIn/statusWords'
import { unguardCell } from '../../../shared/broughtIn/unguardCell'
import type { Status } from '../../../shared/records/status'
import { isUnworked } from '../../../shared/workflow/isUnworked'
import { englishReport } from '../../../shared/report/words'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { bringInText, rowNotes } from '../../messages/bringIn'
import type { Table } from '../../read/table/readTable'

const nothingSaid: ReadonlyMap<string, Status> = new Map()

/** What a spreadsheet's columns and status words mean, guessed until a person says otherwise, and what that leads to. */
export function useSheetPlan(table: Table) {
  const { draft, claims, evidenceByClaim, queriesByClaim } = useCaseInHand()
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
  const statusWords = useMemo(
    () =>
      statusWordsIn(
        body
          .filter((row) => sectionAt < 0 || row[sectionAt] === englishReport.labels.claim)
          .map((row) => unguardCell(row[statusAt] ?? '', isOwn)),
      ),
    [body, statusAt, sectionAt, isOwn],
  )
  const [saidStatuses, setStatuses] = useState(nothingSaid)
  const statuses = useMemo(
    () =>
      new Map(
        statusWords.map(({ word }) => {
          const plain = plainStatus(word)
          const meant = saidStatuses.get(plain) ?? guessStatus(word, names[statusAt] ?? '', englishReport)
          return [plain, meant ?? 'unchecked'] as const
        }),
      ),
    [statusWords, saidStatuses, names, statusAt],
  )

  const plan = useMemo(() => {
    const reading = { names, roles, statuses, isOwn, words: englishReport, notes: rowNotes }
    const first = hasHead ? 1 : 0
    const rows = body.map((row, at) => readRow(row, table.numbers[at + first] ?? 0, reading))
    return planBringIn(rows, draft, claims, locate, rowNotes)
  }, [names, roles, statuses, isOwn, body, hasHead, table, draft, claims, locate])

  const inside = useMemo(
    () =>
      proposalsInside(plan, draft, claims, (claim) =>
        isUnworked(
          claim,
          evidenceByClaim.get(claim.id)?.length ?? 0,
          queriesByClaim.get(claim.id)?.length ?? 0,
        ),
      ),
    [plan, draft, claims, evidenceByClaim, queriesByClaim],
  )

  return {
    plan,
    /** The proposals inside the words that are brought in that nobody has worked on. */
    inside,
    names,
    body,
    hasHead,
    roles,
    statusWords: statusWords.map((one) => ({
      ...one,
      status: statuses.get(plainStatus(one.word)) ?? 'unchecked',
    })),
    setHead: (isOn: boolean) => {
      setHead(isOn)
      setRoles(null)
    },
    setRole: (column: number, role: ColumnRole) => setRoles(withRole(roles, column, role)),
    setStatus: (word: string, status: Status) =>
      setStatuses(new Map(saidStatuses).set(plainStatus(word), status)),
  }
}

/** The columns and status words of a spreadsheet, and the plan that they lead to. */
export type SheetPlan = ReturnType<typeof useSheetPlan>

import { useMemo } from 'react'
import type { Annotations } from '../../../shared/broughtIn/annotations/annotation'
import { annotationRows, statusesSaid } from '../../../shared/broughtIn/annotations/annotationRows'
import { openLocator } from '../../../shared/broughtIn/locateWords'
import { englishReport } from '../../../shared/report/words'
import type { BringIn } from '../../acts/useBringIn'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { bringInText, roleWords, rowNotes } from '../../messages/bringIn'
import { statusWords as statusNames } from '../../messages/status'
import { BringInForm } from './bringInForm'
import { StatusChoices } from './statusChoices'
import { useRowPlan } from './useRowPlan'
import { useStatusWords } from './useStatusWords'

/** Claims are brought in from annotations of another program; a status is only in those of Stet itself. */
export function BroughtAnnotations({
  name,
  read,
  bringIn,
  onClose,
}: {
  readonly name: string
  readonly read: Annotations
  readonly bringIn: BringIn
  readonly onClose: () => void
}) {
  const { draft } = useCaseInHand()
  const locate = useMemo(() => openLocator(draft), [draft])
  const said = useMemo(() => statusesSaid(read.annotations, englishReport), [read])
  const { statuses, ...meanings } = useStatusWords(said, '')
  const rows = useMemo(
    () =>
      annotationRows(read.annotations, draft, locate, { statuses, words: englishReport, notes: rowNotes }),
    [read, draft, locate, statuses],
  )
  const rowPlan = useRowPlan(rows, locate)
  const cellsOf = (numbers: ReadonlySet<number>) => [
    (['words', 'status', 'note', 'link'] as const).map((role) => roleWords[role]),
    ...rows
      .filter(({ number }) => numbers.has(number))
      .map(({ words, status, note, sources }) => [
        words,
        statusNames[status],
        note,
        sources.map(({ source }) => source.url).join('\n'),
      ]),
  ]
  return (
    <BringInForm name={name} rowPlan={rowPlan} hasWords cellsOf={cellsOf} bringIn={bringIn} onClose={onClose}>
      <p>{bringInText.annotations(name, read)}</p>
      {meanings.statusWords.length > 0 ? <StatusChoices {...meanings} /> : null}
    </BringInForm>
  )
}

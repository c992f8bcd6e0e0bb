import { audiences, claimOrders, claimSelections, type ReportChoices } from '../../../shared/report/choices'
import { formatFor, formatUses, handInFormats, handIns } from '../../../shared/report/handIn'
import { reportText } from '../../messages/reportDialog'
import { Choice, Tick } from '../../ui/field'
import type { ReportSet } from './reportSet'

/** What is handed in, in which format, for whom, and how it is made. */
export function ReportSetFields({
  set,
  onChange,
}: {
  readonly set: ReportSet
  readonly onChange: (set: ReportSet) => void
}) {
  const { handIn, format, choices } = set
  const formats = formatUses.flatMap((use) =>
    handInFormats[handIn][use].map((value) => ({
      value,
      label: reportText.formats[value],
      group: reportText.formatUses[use],
    })),
  )
  const choose = (patch: Partial<ReportChoices>) => onChange({ ...set, choices: { ...choices, ...patch } })
  const isReport = handIn === 'report'
  return (
    <>
      <Choice
        label={reportText.handIn}
        value={handIn}
        options={handIns.map((value) => ({ value, label: reportText.handIns[value] }))}
        onChange={(next) => onChange({ ...set, handIn: next, format: formatFor(next, format) })}
      />
      <Choice
        label={reportText.format}
        value={format}
        options={formats}
        hint={reportText.formatHints[format]}
        onChange={(next) => onChange({ ...set, format: next })}
      />
      {format === 'claimReview' ? null : (
        <Choice
          label={reportText.audience}
          value={choices.audience}
          options={audiences.map((value) => ({ value, label: reportText.audiences[value] }))}
          onChange={(audience) => choose({ audience })}
        />
      )}
      {isReport ? (
        <Choice
          label={reportText.claims}
          value={choices.claims}
          options={claimSelections.map((value) => ({ value, label: reportText.selections[value] }))}
          onChange={(claims) => choose({ claims })}
        />
      ) : null}
      {isReport && format !== 'claimReview' ? (
        <>
          <Choice
            label={reportText.order}
            value={choices.order}
            options={claimOrders.map((value) => ({ value, label: reportText.orders[value] }))}
            onChange={(order) => choose({ order })}
          />
          <Tick
            label={reportText.queries}
            isOn={choices.queries}
            onChange={(queries) => choose({ queries })}
          />
        </>
      ) : null}
    </>
  )
}

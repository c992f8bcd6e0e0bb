import { columnRoles } from '../../../shared/broughtIn/roles'
import { bringInText, roleWords } from '../../messages/bringIn'
import { Choice } from '../../ui/field'
import styles from './bringIn.module.css'
import type { SheetPlan } from './useSheetPlan'

const samples = 3
const options = columnRoles.map((value) => ({ value, label: roleWords[value] }))

/** The first values of a column that say something, each once. */
const samplesOf = (body: readonly (readonly string[])[], column: number): readonly string[] => {
  const found = new Set<string>()
  for (const row of body) {
    const cell = (row[column] ?? '').trim()
    if (cell !== '') found.add(cell)
    if (found.size === samples) break
  }
  return [...found]
}

/** The columns of the spreadsheet with a few of their values, and what each is brought in as. */
export const ColumnsTable = ({ names, body, roles, setRole }: SheetPlan) => (
  <table className={styles.columns}>
    <thead>
      <tr>
        <th scope="col">{bringInText.column}</th>
        <th scope="col">{bringInText.samples}</th>
        <th scope="col">{bringInText.means}</th>
      </tr>
    </thead>
    <tbody>
      {names.map((name, at) => (
        // Two columns can have the same name.
        <tr key={`${at} ${name}`} className={roles[at] === 'leaveOut' ? styles.out : ''}>
          <th scope="row" dir="auto">
            {name}
          </th>
          <td>
            <ul>
              {samplesOf(body, at).map((sample) => (
                <li key={sample} dir="auto">
                  {sample.slice(0, 200)}
                </li>
              ))}
            </ul>
          </td>
          <td>
            <Choice
              label={bringInText.meaningOf(name)}
              isLabelHidden
              value={roles[at] ?? 'leaveOut'}
              options={options}
              onChange={(role) => setRole(at, role)}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

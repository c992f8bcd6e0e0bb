import { usualChoices, type ReportChoices } from '../../../shared/report/choices'
import type { ReportFormat } from '../../../shared/report/fileName'
import type { HandIn } from '../../../shared/report/handIn'

/** All that a person chooses before a report is saved: what, in which format, and how it is made. */
export type ReportSet = {
  readonly handIn: HandIn
  readonly format: ReportFormat
  readonly choices: ReportChoices
  /** The name of the newsroom's template for Word documents; empty for none. */
  readonly template: string
}

/** What is chosen when nobody chooses. */
export const usualSet: ReportSet = { handIn: 'report', format: 'html', choices: usualChoices, template: '' }

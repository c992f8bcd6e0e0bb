/** For whom a report is made; it decides how much of the desk's own work is in it. */
export const audiences = ['editor', 'lawyer', 'reader'] as const

/** The reader of a report: the desk's editor, its lawyer, or the public. */
export type Audience = (typeof audiences)[number]

/** Which claims a report shows: all, those not settled, or those whose status calls for something. */
export const claimSelections = ['all', 'open', 'problems'] as const

/** The order of a report's claims: as they stand in the text, or by status, the most pressing first. */
export const claimOrders = ['text', 'status'] as const

/** What a person chooses before a report is made. */
export type ReportChoices = {
  readonly audience: Audience
  readonly claims: (typeof claimSelections)[number]
  readonly order: (typeof claimOrders)[number]
  /** Whether queries and their answers are shown; never to the reader. */
  readonly queries: boolean
  /** The newsroom's own lines above the title; empty for none. */
  readonly letterhead: string
}

/** What is chosen when nobody chooses: everything, for the editor. */
export const usualChoices: ReportChoices = {
  audience: 'editor',
  claims: 'all',
  order: 'text',
  queries: true,
  letterhead: '',
}

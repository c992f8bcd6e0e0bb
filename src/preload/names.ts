import type { EventName, RequestName } from '../shared/ipc/contract'

// Written out, though the contract has them, because importing it would load the schemas and zod into the doorway of
// every page: a hundred times this file. A name that is missing or too many does not compile.
const requests = {
  chooseDraft: true,
  fetchDraft: true,
  receiveDraft: true,
  takeWaiting: true,
  chooseDocument: true,
  chooseTable: true,
  chooseHouseFile: true,
  keepFile: true,
  readKeptFile: true,
  journalHeads: true,
  journalHead: true,
  appendEntry: true,
  readJournal: true,
  rewriteJournal: true,
  destroyCase: true,
  saveFile: true,
  printPdf: true,
  stopPrinting: true,
  usualPaper: true,
  showPage: true,
  openLink: true,
  setMenu: true,
  editText: true,
  setTheme: true,
  versions: true,
} satisfies Record<RequestName, true>

const events = { command: true, waiting: true } satisfies Record<EventName, true>

/** The names of all requests of the contract. */
export const requestNames = Object.keys(requests) as readonly RequestName[]

/** The names of all events of the contract. */
export const eventNames: ReadonlySet<string> = new Set(Object.keys(events))

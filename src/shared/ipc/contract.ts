import * as z from 'zod'
import { commandIds } from '../commands/commands'
import { entryTextSchema, type Entry } from '../records/entry'
import { digestSchema, idSchema } from '../records/id'
import type { KeptFile } from '../records/draft'
import { papers, type Paper } from '../report/paper'
import type { Result } from '../result'
import type { KeepFailure, Opened, OpenFailure, SaveFailure } from './failures'

const caseId = idSchema<'case'>()
// Bytes come through a structured clone; whether their buffer is shared does not matter to anybody.
const bytes: z.ZodType<Uint8Array, Uint8Array> = z.instanceof(Uint8Array)
const nothing = z.undefined()

/** Declares a request: the schema that checks its argument in main, and the type of its answer. */
const request = <Input extends z.ZodType, Answer>(input: Input, answer: Answer) => ({ input, answer })
/** Carries an answer's type; nothing of it exists at run time. */
const answers = <Answer>() => undefined as Answer

/** The last entry of a case's journal. `damaged` says that lines had to be passed over. */
export type JournalHead = {
  readonly caseId: string
  readonly sequence: number
  readonly hash: string
  readonly state: string
  readonly damaged: boolean
}

/** A journal as read: the entries of the longest whole chain from the first on, and what was wrong after it. */
export type JournalReading = {
  readonly entries: readonly Entry[]
  /** Lines after the chain that could not be read or did not fit. A torn last line counts. */
  readonly brokenLines: number
}

/** Versions that the about box shows. */
export type Versions = {
  readonly app: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly system: string
}

/** Every request that the window may make of main, once. */
export const requests = {
  /** Asks for a draft or case file in the system's dialog. */
  chooseDraft: request(nothing, answers<Result<Opened, OpenFailure>>()),
  /** Fetches a link because a person asked for it. `allowPrivate`: the person allowed an address of the own network. */
  fetchDraft: request(
    z.object({ address: z.string().max(4096), allowPrivate: z.boolean() }),
    answers<Result<Opened, OpenFailure>>(),
  ),
  /** Judges bytes that were dropped on or pasted into the window by the same rules as a file. */
  receiveDraft: request(
    z.object({ name: z.string().max(1024), bytes, how: z.enum(['drop', 'paste', 'sample']) }),
    answers<Result<Opened, OpenFailure>>(),
  ),
  /** Takes what the command line or the system brought, oldest first; null when nothing waits. */
  takeWaiting: request(nothing, answers<Result<Opened, OpenFailure> | null>()),
  /** Asks for a file to keep as a document source; any kind, up to the limit. */
  chooseDocument: request(
    nothing,
    answers<Result<{ readonly name: string; readonly bytes: Uint8Array }, OpenFailure>>(),
  ),
  /** Asks for a spreadsheet saved as text or annotations as JSON to bring claims in from; bytes up to the limit, not yet read. */
  chooseTable: request(
    nothing,
    answers<Result<{ readonly name: string; readonly bytes: Uint8Array }, OpenFailure>>(),
  ),
  /** Asks for a file that gives reports the look of a newsroom: a Word file as template, or a picture as logo; not yet read. */
  chooseHouseFile: request(
    z.enum(['template', 'logo']),
    answers<Result<{ readonly name: string; readonly bytes: Uint8Array }, OpenFailure>>(),
  ),
  /** Keeps bytes in the case's folder under their SHA-256, flushed to the disk. */
  keepFile: request(
    z.object({ caseId, name: z.string().max(1024), mediaType: z.string().max(255), bytes }),
    answers<Result<KeptFile, KeepFailure>>(),
  ),
  /** Reads a kept file and checks it against its SHA-256. */
  readKeptFile: request(
    z.object({ caseId, sha256: digestSchema }),
    answers<Result<Uint8Array, KeepFailure>>(),
  ),
  /** The heads of all journals, read before the first write. */
  journalHeads: request(nothing, answers<Result<readonly JournalHead[], KeepFailure>>()),
  /** The head of one case's journal, read before the case is shown; null when nothing was ever written. */
  journalHead: request(z.object({ caseId }), answers<Result<JournalHead | null, KeepFailure>>()),
  /** Appends an entry to its case's journal and flushes it. `outOfStep`: it does not follow the last entry. */
  appendEntry: request(
    z.object({ entry: entryTextSchema }),
    answers<Result<{ readonly sequence: number }, KeepFailure>>(),
  ),
  /** Reads a case's journal whole. */
  readJournal: request(z.object({ caseId }), answers<Result<JournalReading, KeepFailure>>()),
  /** Writes a case's journal anew from a whole history, and sets the damaged one aside. */
  rewriteJournal: request(
    z.object({ caseId, entries: z.array(entryTextSchema) }),
    answers<Result<{ readonly sequence: number }, KeepFailure>>(),
  ),
  /** Removes the journal and kept files of a case for good; only after a person confirmed. */
  destroyCase: request(z.object({ caseId }), answers<Result<null, KeepFailure>>()),
  /** Saves bytes where the person chooses in the system's dialog. */
  saveFile: request(
    z.object({
      suggestedName: z.string().max(255),
      kind: z.enum(['html', 'pdf', 'markdown', 'csv', 'json', 'docx', 'xlsx', 'jsonld', 'case', 'any']),
      bytes,
    }),
    answers<Result<{ readonly name: string }, SaveFailure>>(),
  ),
  /** Prints a self-contained HTML page (no script, no request) to PDF; it may take as long as the page is. */
  printPdf: request(
    z.object({ html: z.string(), paper: z.enum(papers) }),
    answers<Result<Uint8Array, SaveFailure>>(),
  ),
  /** Stops the printing that is under way, which then answers `cancelled`. */
  stopPrinting: request(nothing, answers<null>()),
  /** The paper that is usual in the country that the system is set to. */
  usualPaper: request(nothing, answers<Paper>()),
  /**
   * Gives a self-contained page an address under which the window may frame it, with scripts and requests forbidden. The
   * last few are kept: a frame may still be loading one when the next is asked for.
   */
  showPage: request(z.object({ html: z.string() }), answers<{ readonly address: string }>()),
  /** Opens an http(s) address in the person's browser, after main has shown its true host and the person agreed. */
  openLink: request(z.object({ address: z.string().max(4096) }), answers<Result<null, OpenFailure>>()),
  /** Tells main what the menu can do now and how Undo and Redo are named. */
  setMenu: request(
    z.object({
      undo: z.string().max(200).nullable(),
      redo: z.string().max(200).nullable(),
      enabled: z.array(z.enum(commandIds)),
    }),
    answers<null>(),
  ),
  /** Runs the text field's own undo or redo, which the menu's click would otherwise swallow. */
  editText: request(z.enum(['undo', 'redo']), answers<null>()),
  /** Follows the system's light or dark, or one of them. */
  setTheme: request(z.enum(['system', 'light', 'dark']), answers<null>()),
  /** The versions of the app and what it stands on. */
  versions: request(nothing, answers<Versions>()),
} as const

/** Every event that main may send to the window, once. */
export const events = {
  /** A command was chosen in the menu. */
  command: z.enum(commandIds),
  /** Something waits to be taken with `takeWaiting`. */
  waiting: z.null(),
} as const

/** The requests of the contract. */
export type Requests = typeof requests
/** The name of a request. */
export type RequestName = keyof Requests
/** What a request takes, as main has it once it is checked. */
export type RequestInput<Name extends RequestName> = z.output<Requests[Name]['input']>
/** What a request takes, as the window sends it. */
export type RequestSent<Name extends RequestName> = z.input<Requests[Name]['input']>
/** What a request answers. */
export type RequestAnswer<Name extends RequestName> = Requests[Name]['answer']
/** The events of the contract. */
export type Events = typeof events
/** The name of an event. */
export type EventName = keyof Events
/** What an event carries. */
export type EventPayload<Name extends EventName> = z.infer<Events[Name]>

/** What the preload puts on the window: one function a request, and one to listen to an event. */
export type Bridge = {
  readonly [Name in RequestName]: (input: RequestSent<Name>) => Promise<RequestAnswer<Name>>
} & {
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void
}

import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type {
  EventName,
  EventPayload,
  RequestAnswer,
  RequestInput,
  RequestName,
} from '../shared/ipc/contract'
import { checkRequest, requestNames, type Sender } from './checkRequest'
import { describeError } from './log'
import { words } from './words'

/** One handler a request; one that is left out does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => RequestAnswer<Name> | Promise<RequestAnswer<Name>>
}

/** What the answering of requests stands on. */
export type Doorway = {
  /** The page of the window; null while there is none. */
  readonly page: () => WebContents | null
  /** Where the window's page may come from. */
  readonly origins: readonly string[]
  readonly log: (line: string) => void
}

/** Answers the requests of the contract: each only from the window's own page, each argument checked by its schema. */
export function answerRequests(handlers: Handlers, { page, origins, log }: Doorway): void {
  const senderOf = ({ sender, senderFrame }: IpcMainInvokeEvent): Sender => {
    const own = page()
    // A frame that has gone since it asked is null.
    const isWindow = own !== null && sender === own && senderFrame !== null && senderFrame === own.mainFrame
    return { isWindow, origin: isWindow ? senderFrame.origin : '' }
  }
  const answer = async <Name extends RequestName>(name: Name, event: IpcMainInvokeEvent, input: unknown) => {
    const checked = checkRequest(name, input, senderOf(event), origins)
    if (!checked.ok) {
      log(`${name} refused: ${checked.failure}`)
      throw new Error(words.refused)
    }
    try {
      return await handlers[name](checked.value)
    } catch (error) {
      log(`${name} failed: ${describeError(error)}`)
      throw new Error(words.broken)
    }
  }
  for (const name of requestNames) ipcMain.handle(name, (event, input: unknown) => answer(name, event, input))
}

/** Sends an event of the contract to the window. */
export const sendEvent = <Name extends EventName>(
  contents: WebContents,
  name: Name,
  payload: EventPayload<Name>,
): void => contents.send(name, payload)

import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import {
  requests,
  type EventName,
  type EventPayload,
  type RequestAnswer,
  type RequestInput,
  type RequestName,
} from '../shared/ipc/contract'

/** One handler a request; one that is left out does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => RequestAnswer<Name> | Promise<RequestAnswer<Name>>
}

/** Says whether a frame is the window's own page and not something inside it or beside it. */
export type IsOurs = (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>) => boolean

/** Answers the requests of the contract: each only from the window's own page, each argument checked by its schema. */
export function answerRequests(handlers: Handlers, isOurs: IsOurs, log: (line: string) => void): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isOurs(event)) throw new Error('refused')
      const checked = requests[name].input.safeParse(input)
      if (!checked.success) {
        log(`${name}: argument refused`)
        throw new Error('refused')
      }
      // The schema of this very request has checked the argument.
      const handle = handlers[name] as (input: unknown) => unknown
      try {
        return await handle(checked.data)
      } catch (error) {
        log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        throw new Error('something went wrong inside Stet; it is in the log')
      }
    })
  }
}

/** Sends an event of the contract to the window. */
export const sendEvent = <Name extends EventName>(
  contents: WebContents,
  name: Name,
  payload: EventPayload<Name>,
): void => contents.send(name, payload)

import { requests, type RequestInput, type RequestName } from '../shared/ipc/contract'
import { failed, ok, type Result } from '../shared/result'

/** What is known of who asks. */
export type Sender = {
  /** It is the main frame of the window that the app opened, not one inside it or another page. */
  readonly isWindow: boolean
  /** As Chromium gives it: scheme, host and port. */
  readonly origin: string
}

/** Why a request is not answered, in words for the log that hold nothing of what was asked. */
export type Refusal = string

/** The names of all requests of the contract. */
export const requestNames = Object.keys(requests) as readonly RequestName[]

/** Checks who asks and what: only the window's own page may, and only with an argument that the contract knows. */
export function checkRequest<Name extends RequestName>(
  name: Name,
  input: unknown,
  sender: Sender,
  origins: readonly string[],
): Result<RequestInput<Name>, Refusal> {
  if (!sender.isWindow || !origins.includes(sender.origin)) return failed('not from the window')
  const checked = requests[name].input.safeParse(input)
  if (!checked.success) {
    const where = checked.error.issues.map(({ code, path }) => `${code} at ${path.map(String).join('.')}`)
    return failed(`argument: ${where.slice(0, 3).join(', ')}`)
  }
  // The schema of this very request has checked it.
  return ok(checked.data as RequestInput<Name>)
}

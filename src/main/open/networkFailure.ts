import type { OpenFailure, OpenFailureKind } from '../../shared/ipc/failures'
import { codeOf } from './fileFailure'

/** Codes of a handshake that the network broke off, not the certificate. */
const brokenOff = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])

/** Turns an error of the network into a failure to open; `detail` is the host. */
export function networkFailure(error: unknown, host: string, isShakingHands = false): OpenFailure {
  const code = codeOf(error)
  const kind: OpenFailureKind =
    code === 'ETIMEDOUT' ? 'timedOut' : isShakingHands && !brokenOff.has(code) ? 'tls' : 'unreachable'
  return { kind, detail: host }
}

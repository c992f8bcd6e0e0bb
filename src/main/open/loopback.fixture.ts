import { createServer as createPlain, type RequestListener, type Server } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { connect, createServer as createRaw, type AddressInfo, type Socket } from 'node:net'
import type { Dial, Target } from './connection'
import { testCertificate, testKey } from './certificate.fixture'

/** A server on this machine that counts the connections made to it. */
export type Loopback = {
  readonly port: number
  readonly connections: () => number
  readonly close: () => Promise<void>
}

async function started(
  server: Pick<Server, 'listen' | 'address' | 'once' | 'on' | 'close'>,
): Promise<Loopback> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // A server that listens on a port, not on a pipe, has an address of this shape.
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Serves HTTP. */
export const serve = (listener: RequestListener): Promise<Loopback> => started(createPlain(listener))

/** Serves HTTPS with the tests' certificate, or another one for the same key. */
export const serveSecurely = (listener: RequestListener, cert = testCertificate): Promise<Loopback> =>
  started(createSecure({ key: testKey, cert }, listener))

/** Does with each connection what it likes. */
export const serveRaw = (onConnection: (socket: Socket) => void): Promise<Loopback> =>
  // Of a server only what plain and secure ones have in common is used: it listens, tells its port, closes.
  started(createRaw(onConnection) as unknown as Server)

/** A public address as far as its number says; nothing is ever sent there. */
export const publicAddress = '93.184.215.14'

/** Stands for the internet: writes down what is dialled and connects to this machine instead. */
export function internet(): { readonly dialled: readonly Target[]; readonly dial: Dial } {
  const dialled: Target[] = []
  return {
    dialled,
    dial: (target) => {
      dialled.push(target)
      return connect(target.port, '127.0.0.1')
    },
  }
}

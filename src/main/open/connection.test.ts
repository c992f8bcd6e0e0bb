import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { dialAddresses } from './connection'
import { serve, type Loopback } from './loopback.fixture'

let server: Loopback | null = null
afterEach(() => server?.close())

describe('dialling', () => {
  it('goes on to the next of the checked addresses where one refuses', async () => {
    server = await serve(() => undefined)
    // Nobody listens at the first: the server is bound to the second alone.
    const addresses = ['127.0.0.2', '127.0.0.1']
    const socket = dialAddresses({ host: 'paper.test', port: server.port, addresses })
    await once(socket, 'connect')
    expect(socket.remoteAddress).toBe('127.0.0.1')
    socket.destroy()
  })

  it('asks no resolver, and connects to nothing but what was checked', async () => {
    server = await serve(() => undefined)
    const socket = dialAddresses({ host: 'localhost', port: server.port, addresses: ['127.0.0.2'] })
    await expect(once(socket, 'connect')).rejects.toThrow()
    expect(server.connections()).toBe(0)
  })
})

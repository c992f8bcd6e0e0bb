import type { RequestListener } from 'node:http'
import { expect } from 'vitest'
import { fetchLink, type FetchTools } from './fetchLink'
import { internet, publicAddress, serve, type Loopback } from './loopback.fixture'

/** The moment of every fetch. */
export const now = () => '2026-03-01T10:00:00.000Z'
/** A page that can be opened. */
export const page = '<!doctype html><title>A</title><p>The bridge is 300 metres long.'

const open: Loopback[] = []
/** Starts a server that is ended after the test. */
export const keep = async (server: Promise<Loopback>): Promise<Loopback> => {
  const started = await server
  open.push(started)
  return started
}
/** Ends the servers that a test has started; to be called after each. */
export const endServers = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((server) => server.close()))
}

/** Fetches as from the public internet: every name has a public address, and dialling it reaches this machine. */
export function fetchPublic(address: string, tools: Partial<FetchTools> = {}) {
  return fetchLink(
    { address, allowPrivate: false },
    { now, resolve: async () => [publicAddress], dial: internet().dial, ...tools },
  )
}

/** Fetches a page of a server of its own. */
export async function answerOf(listener: RequestListener, tools: Partial<FetchTools> = {}, path = '/story') {
  const { port } = await keep(serve(listener))
  return fetchPublic(`http://paper.test:${port}${path}`, tools)
}

/** What a fetch that failed answers. */
export const failure = (kind: string, detail: unknown = expect.any(String)) => ({
  ok: false,
  failure: { kind, detail },
})

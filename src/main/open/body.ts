import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { codeOf } from './fileFailure'
import { tooLarge } from './judge'

type Bytes = Result<Uint8Array, OpenFailure>

/** More codings than this, one over the other, are there to burst something. */
const mostCodings = 2

/**
 * Reads a server's answer to its end and decompresses it, never to more than `limit` bytes. Fails with `tooLarge`, or
 * with `unreadable` and the codings when one is unknown or broken; rejects when the connection breaks.
 */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Bytes> {
  const named = (answer.headers['content-encoding'] ?? '').toLowerCase().split(',')
  const codings = named.map((one) => one.trim()).filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > mostCodings) return failed({ kind: 'unreadable', detail: codings.join(', ') })
  // What is said to be too long need not be waited for.
  if (Number(answer.headers['content-length']) > limit) return failed(tooLarge(limit))

  let body = await received(answer, limit)
  // The last coding was put on last, so it comes off first (RFC 9110 8.4).
  for (const coding of codings.toReversed())
    if (body.ok && body.value.length > 0) body = await decoded(body.value, coding, limit)
  return body
}

async function received(answer: IncomingMessage, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > limit) return failed(tooLarge(limit))
    chunks.push(chunk)
  }
  // In memory of its own: what crosses to the window takes all the memory behind it along.
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return ok(whole)
}

async function decoded(bytes: Uint8Array, coding: string, limit: number): Promise<Bytes> {
  const decode = decoderOf(coding, bytes)
  if (!decode) return failed({ kind: 'unreadable', detail: coding })
  try {
    return ok(new Uint8Array(await decode(bytes, { maxOutputLength: limit })))
  } catch (error) {
    const isBomb = codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    return failed(isBomb ? tooLarge(limit) : { kind: 'unreadable', detail: coding })
  }
}

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

function decoderOf(coding: string, bytes: Uint8Array): Decode | null {
  if (coding === 'gzip' || coding === 'x-gzip') return promisify<Uint8Array, object, Buffer>(gunzip)
  if (coding === 'br') return promisify<Uint8Array, object, Buffer>(brotliDecompress)
  if (coding !== 'deflate') return null
  // Some servers leave out the zlib header that RFC 9110 8.4.1.2 asks for, and browsers put up with it.
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8
  return promisify<Uint8Array, object, Buffer>(hasHeader ? inflate : inflateRaw)
}

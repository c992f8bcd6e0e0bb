import { join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  pfb: 'application/octet-stream',
  bcmap: 'application/octet-stream',
  icc: 'application/octet-stream',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The media type of a file of the app by the end of its name, or null for one that is not served. */
export function mediaTypeOf(path: string): string | null {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''
  return Object.hasOwn(types, ending) ? (types[ending] ?? null) : null
}

/**
 * The file under `root` that an address of the app's scheme means, or null when it means none: another host, or a path
 * that leaves the root or could mean something else to a file system, however it is written.
 */
export function fileFor(address: string, root: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'app:' || url.host !== 'stet' || url.username !== '' || url.password !== '')
    return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  // Decoded once: what is still encoded is the name of no file, and no second reader may find a path in it.
  if (/[\\:%\p{C}]/u.test(path) || path.split('/').some((part) => part === '..' || part === '.')) return null
  const file = join(root, path === '/' ? 'index.html' : path)
  return file.startsWith(root + sep) ? file : null
}

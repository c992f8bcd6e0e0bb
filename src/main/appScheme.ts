import { join, sep } from 'node:path'

/** The scheme and host of the app's own pages. Changing either would lose every database. */
export const appOrigin = 'app://stet'

/** The scheme of pages that are only looked at or printed, never scripted. */
export const pageScheme = 'stet-page'

// React Aria puts one constant style sheet on the page (touch-action of what can be pressed); its hash lets in that one.
const ariaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** What the window's pages may do: run and style themselves from the app, and nothing else. */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${ariaStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  `frame-src ${pageScheme}:`,
  // A saved page is read in a document of its own that takes this policy over, with the page's address as its base.
  'base-uri http: https:',
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a page that is only looked at may do: show its own style and pictures, and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

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
export const mediaTypeOf = (path: string): string | null => types[path.split('.').at(-1) ?? ''] ?? null

/**
 * The file under `root` that an address of the app's scheme means, or null when it means none: another host, a path
 * that leaves the root however it is written, a control character.
 */
export function fileFor(address: string, root: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'app:' || url.host !== 'stet') return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (/[\\:\p{Cc}]/u.test(path) || path.split('/').includes('..')) return null
  const file = join(root, path === '/' ? 'index.html' : path)
  return file.startsWith(root + sep) ? file : null
}

/** How far into a page its charset is looked for; browsers look at 1,024 bytes, pages are laxer. */
const reach = 8192

/** The charset that a page states in a `meta` element near its start, or null (HTML Standard, 13.2.3.2 "prescan"). */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, reach)).replace(/<!--[\s\S]*?-->/g, '')
  const [, xml] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(start) ?? []
  const [, meta] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? []
  const label = meta ?? xml ?? null
  // A page that could be read so far is not in UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}

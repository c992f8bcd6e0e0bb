/**
 * An http(s) address as the URL standard writes it, or null for everything else. The scheme is compared only after
 * parsing, because tabs and control characters inside it would deceive any test of the text.
 */
export function webAddress(address: string, base?: string): string | null {
  try {
    const url = new URL(address.trim(), base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

const harmless = new Set(['mailto:', 'tel:', 'sms:', 'about:', 'cid:'])

/**
 * The scheme of an address that had to be dropped and is worth a word to the person: `javascript`, `file`, `\\` for a
 * network share. Null for addresses inside the page, for mail and telephone.
 */
export function droppedScheme(address: string): string | null {
  const bare = address.trim()
  if (bare === '' || bare.startsWith('#')) return null
  if (/^[\\/]{2}/.test(bare)) return '\\\\'
  try {
    const { protocol } = new URL(bare)
    return harmless.has(protocol) ? null : protocol.slice(0, -1)
  } catch {
    return null
  }
}

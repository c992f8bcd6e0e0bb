const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A file name that every system takes: no path, no control or direction characters, no reserved name, not too long. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const end = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - end.length)
  // Counted in bytes, as file systems do, and cut between characters.
  let short = ''
  for (const sign of stem) {
    if (Buffer.byteLength(short + sign) > 180) break
    short += sign
  }
  const name = (short.trimEnd() || 'Stet') + end
  return reserved.test(name) ? `_${name}` : name
}

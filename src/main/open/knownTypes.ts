type Sign = { readonly at: number; readonly bytes: Buffer; readonly looksLike: string }

const sign = (looksLike: string, bytes: string, at = 0): Sign => ({
  at,
  bytes: Buffer.from(bytes, 'latin1'),
  looksLike,
})

/** How binary files that are no drafts begin, after the formats' own specifications; the longer sign comes first. */
const signs: readonly Sign[] = [
  sign('an image (PNG)', '\x89PNG'),
  sign('an image (JPEG)', '\xff\xd8\xff'),
  sign('an image (GIF)', 'GIF8'),
  sign('an image (WebP)', 'WEBP', 8),
  sign('an image (HEIC)', 'ftyphei', 4),
  sign('an image (HEIC)', 'ftypmif1', 4),
  sign('an image (AVIF)', 'ftypavif', 4),
  sign('an image (TIFF)', 'II*\0'),
  sign('an image (TIFF)', 'MM\0*'),
  sign('an image (Photoshop)', '8BPS'),
  sign('a sound recording', 'ftypM4A', 4),
  sign('a sound recording', 'WAVE', 8),
  sign('a sound recording', 'ID3'),
  sign('a sound recording', '\xff\xfb'),
  sign('a sound recording', 'OggS'),
  sign('a sound recording', 'fLaC'),
  sign('a video', 'ftyp', 4),
  sign('a video', 'AVI ', 8),
  sign('a video', '\x1a\x45\xdf\xa3'),
  sign('an archive (gzip)', '\x1f\x8b'),
  sign('an archive (7z)', '7z\xbc\xaf\x27\x1c'),
  sign('an archive (RAR)', 'Rar!\x1a\x07'),
  sign('an archive (bzip2)', 'BZh'),
  sign('an archive (xz)', '\xfd7zXZ\0'),
  sign('an archive (tar)', 'ustar', 257),
  sign('a web archive (Safari)', 'bplist00'),
  sign('a database (SQLite)', 'SQLite format 3\0'),
  sign('a WordPerfect document', '\xffWPC'),
  sign('a program', 'MZ'),
  sign('a program', '\x7fELF'),
  sign('an image (BMP)', 'BM'),
]

/** What bytes that are not text look like, as words for a sentence; null when nothing is recognised. */
export function looksLike(bytes: Uint8Array): string | null {
  const found = signs.find((known) =>
    known.bytes.equals(bytes.subarray(known.at, known.at + known.bytes.length)),
  )
  return found?.looksLike ?? null
}

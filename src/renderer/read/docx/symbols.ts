// The Symbol font's own encoding (Adobe Technical Note 5013 and Unicode's mapping table SYMBOL.TXT), from 0x20 and
// from 0xA0 on, all inside the first plane; U+FFFD where Unicode has no character for the glyph.
const lower =
  ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const upper =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/** The glyphs of Wingdings that word processors insert by themselves or that writers pick (Unicode L2/11-052). */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x4a, '☺'],
  [0x4b, '😐'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf3, '⬄'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** The character that a font draws for a code; U+FFFD where nobody can say what it draws. */
export function symbolCharacter(font: string, value: number): string {
  // Word writes codes of symbol fonts with 0xF000 added.
  const glyph = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  const family = font.toLowerCase()
  if (family === 'symbol') return (glyph >= 0xa0 ? upper[glyph - 0xa0] : lower[glyph - 0x20]) ?? '\uFFFD'
  if (family === 'wingdings') return wingdings.get(glyph) ?? '\uFFFD'
  const isPrivate = value >= 0xe000 && value <= 0xf8ff
  const isCharacter = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)
  return isCharacter && !isPrivate ? String.fromCodePoint(value) : '\uFFFD'
}

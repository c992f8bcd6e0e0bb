import { windows1252 } from '../text/windows1252'

// The character references of HTML 4.01 (section 24), which are those that people write; Latin-1 in order from 160 on.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
const greekCapitals =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma'
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  fnof: 'ƒ',
  circ: 'ˆ',
  tilde: '˜',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  hellip: '…',
  permil: '‰',
  prime: '′',
  Prime: '″',
  lsaquo: '‹',
  rsaquo: '›',
  oline: '‾',
  frasl: '⁄',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  minus: '−',
  radic: '√',
  infin: '∞',
  asymp: '≈',
  ne: '≠',
  equiv: '≡',
  le: '≤',
  ge: '≥',
  sum: '∑',
  prod: '∏',
  part: '∂',
  int: '∫',
  sdot: '⋅',
  loz: '◊',
}

const run = (names: string, first: number): readonly (readonly [string, string])[] =>
  names.split(' ').map((name, index) => [name, String.fromCharCode(first + index)])

const named: ReadonlyMap<string, string> = new Map([
  ...run(latin, 160),
  ...run(greekCapitals, 0x391),
  ...run('Sigma Tau Upsilon Phi Chi Psi Omega', 0x3a3),
  ...run(greek, 0x3b1),
  ...run('tau upsilon phi chi psi omega', 0x3c4),
  ...Object.entries(others),
])

function numbered(code: number): string {
  // The writer meant windows-1252, and so browsers take it (HTML Standard, 13.2.5.80).
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}

/** Puts characters for HTML's character references; one that is not known stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,8}));/g,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex !== undefined) return numbered(Number.parseInt(hex, 16))
      if (decimal !== undefined) return numbered(Number(decimal))
      return named.get(name) ?? whole
    },
  )

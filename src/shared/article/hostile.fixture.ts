/** Makes a text of about so many UTF-16 units. */
type Make = (units: number) => string

const again =
  (words: string): Make =>
  (units) =>
    words.repeat(Math.ceil(units / words.length))

/** Pieces that differ by their number, as many as fill the text. */
const counted =
  (join: string, piece: (at: number) => string): Make =>
  (units) =>
    Array.from({ length: Math.ceil(units / (piece(0).length + join.length)) }, (_, at) => piece(at)).join(
      join,
    )

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const letters = (at: number): string =>
  at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

/** Kinds of text that break careless code, and that cost it more than their length: their names, and what makes each. */
export const hostileKinds: readonly (readonly [string, Make])[] = [
  ['blank lines alone', again('\n')],
  ['one long word', again('a')],
  ['one line of words', again('word ')],
  ['full stops alone', again('.')],
  ['spaced full stops', again('. ')],
  ['opening brackets', again('(')],
  ['brackets within brackets', (units) => '('.repeat(units / 2) + ')'.repeat(units / 2)],
  ['straight quotation marks', again(' "a')],
  ['quotations that never close', again('“It is so ')],
  ['quotations that go on from block to block', again('“It is so, and he said it was.\n\n')],
  ['quotations within quotations', (units) => `${'“‘'.repeat(units / 4)}no${'’”'.repeat(units / 4)}`],
  ['capitals without a full stop', again('THE COUNCIL VOTED BY 9 TO 6 ON MONDAY AND ')],
  ['short lines', again('a b c\n')],
  ['short blocks', again('a\n\n')],
  ['colons', again(':')],
  ['commas', again('a, ')],
  ['asterisks', again('*')],
  ['rules', again('***  ')],
  ['addresses', again('http://a.b/c ')],
  ['footnote marks', again('.[1]')],
  ['list marks', counted(' ', (at) => `${String(at % 99)}) ab`)],
  ['titles', again('Dr. ')],
  ['initials', again('A. ')],
  ['emoji and marks', again('👩‍👧‍👦 e\u0301\u0301 ok. ')],
  ['marks upon one letter', (units) => `e${'\u0301'.repeat(units)}`],
  ['lone surrogates', again('\ud83d a. \ude00 b. ')],
  ['right to left', again('קנו 300 ספרים. قال الوزير إن 300 شخص وصلوا؟ ')],
  ['reversed by marks', again('\u202eabc 12\u202c ')],
  ['Chinese without spaces', again('你好世界。')],
  ['a language that nobody knows', again('Zxv qpl 12 mrt frotz. ')],
  ['missing spaces', again('Word.Next')],
  ['one space run', (units) => `a.${' '.repeat(units)}b`],
  ['digits', again('1234567890')],
  ['digits in groups', again('123,')],
  ['one sentence of numbers', counted(' ', (at) => String(10_000 + ((at * 37) % 90_000)))],
  ['one sentence of number words', again('one hundred and twenty thousand and ')],
  ['one sentence of names', counted(' ', (at) => `Ann${letters(at % 676)} Kim`)],
  ['a list of names', counted(', ', (at) => `Ann${letters(at)} Kim`)],
  ['many of one surname', counted(' ', (at) => `Mr A${letters(at)} Kim, 54, said so. Kim left.`)],
  ['names that are nearly alike', counted(' ', (at) => `Mara Brand${letters(at)} left.`)],
  ['one sentence again and again', again('The council paid 12,000 euros on Monday, said Ann Kim. ')],
  ['counts that differ', counted(' ', (at) => `About ${String(at + 3)} people died in the fire in Bergen.`)],
  ['weekdays', counted('; ', (at) => `${weekdays[at % 7] ?? ''}, ${String((at % 28) + 1)} October 2026`)],
  ['sayings', again('he said that ')],
  ['causes', again('because of it ')],
]

const usual = 250_000

/** The same texts at a size at which what is not linear takes minutes, and the empty one. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ...hostileKinds.map(([name, make]) => [name, make(usual)] as const),
]

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u
const lastCharacter = /.$/su
const firstCharacter = /^./su

/** What stands for a line end between two lines of one paragraph: a space, but nothing inside Chinese and Japanese. */
export function spaceBetween(before: string, after: string): '' | ' ' {
  const [last = ''] = lastCharacter.exec(before) ?? []
  const [first = ''] = firstCharacter.exec(after) ?? []
  return unspaced.test(last) && unspaced.test(first) ? '' : ' '
}

const unspacedWriting =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** How many words a text has, roughly: what stands between spaces, and two characters a word where none are written. */
export function countWords(text: string): number {
  const unspacedCount = text.match(unspacedWriting)?.length ?? 0
  const spaced = unspacedCount === 0 ? text : text.replace(unspacedWriting, ' ')
  return (spaced.match(/\S+/gu)?.length ?? 0) + Math.round(unspacedCount / 2)
}

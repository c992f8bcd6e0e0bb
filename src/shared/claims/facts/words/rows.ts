/** "one 1,two 2" as a map. */
export const numbers = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows
      .split(',')
      .map((row) => [row.slice(0, row.lastIndexOf(' ')), Number(row.slice(row.lastIndexOf(' ') + 1))]),
  )

/** "day: day days,week: week weeks" as a map from each word. */
export const groups = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').flatMap((row) => {
      const [name = '', words = ''] = row.split(': ')
      return words.split(' ').map((word) => [word, name] as const)
    }),
  )

/** "zero one two" as rows of numbers that rise from `from` by `step`. */
export const count = (words: string, from = 0, step = 1): string =>
  words
    .split(' ')
    .map((word, at) => `${word} ${String(from + at * step)}`)
    .join(',')

/** "il y a,voilà" as phrases of words. */
export const phrases = (rows: string): readonly (readonly string[])[] =>
  rows.split(',').map((row) => row.split(' '))

/** The words of a list, parted by single spaces, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Whether a word is more than a mark. */
export const isRealWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** Whether a word tells one statement from another: a number, a name, a word of four letters or more. */
export const isTelling = (word: string): boolean => /[\p{L}\p{N}]{4}|\p{N}|^\p{Lu}/u.test(word)

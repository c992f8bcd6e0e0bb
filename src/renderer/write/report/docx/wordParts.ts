/** The namespace of a Word document's parts (ECMA-376, part 1). */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The media type of one of Word's parts. */
export const wordType = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`

/** Says that a file was saved, by its name. */
export const savedText = (name: string): string => `Saved as ${name}.`

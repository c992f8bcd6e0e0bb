const ending = /\.[a-z]{1,8}$/iu
const joints = /[_-]+|\s+/gu

/** A title for a draft that has none, from its file's name: without the ending, with spaces between the words. */
export function titleOfFile(name: string): string {
  return name.replace(ending, '').replace(joints, ' ').trim()
}

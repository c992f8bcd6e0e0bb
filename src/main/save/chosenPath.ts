import { lstat, realpath, stat } from 'node:fs/promises'
import { isMissing } from '../disk/diskFailure'

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/**
 * The path that a person means by what they chose in the dialog: with the ending of the kind where they wrote none. Not
 * when that is a file already: the dialog has asked about the name that was written, and about no other.
 */
export async function withEnding(path: string, ending: string | null): Promise<string> {
  if (ending === null || /\.[A-Za-z0-9]{1,8}$/.test(path)) return path
  const ended = `${path}.${ending}`
  return (await isThere(ended)) ? path : ended
}

/** The file that a path leads to through links, and its rights; a file that is to be replaced keeps both. */
export async function placeOf(path: string): Promise<{ readonly path: string; readonly mode?: number }> {
  try {
    const real = await realpath(path)
    return { path: real, mode: (await stat(real)).mode & 0o777 }
  } catch (error) {
    if (isMissing(error)) return { path }
    throw error
  }
}

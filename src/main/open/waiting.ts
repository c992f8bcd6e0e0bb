import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Opened, OpenFailure } from '../../shared/ipc/failures'
import type { Result } from '../../shared/result'
import { openPath } from './openPath'

/** The files that the command line, a second start or the system brought and nobody has opened yet, oldest first. */
export type Waiting = {
  readonly add: (paths: readonly string[], how: 'file' | 'commandLine') => void
  /** Opens the oldest; null when nothing waits. */
  readonly take: (now: () => string) => Promise<Result<Opened, OpenFailure> | null>
}

/** Makes an empty queue; `onArrival` is called whenever something has been added to it. */
export function createWaiting(onArrival: () => void): Waiting {
  const queue: { readonly path: string; readonly how: 'file' | 'commandLine' }[] = []
  return {
    add: (paths, how) => {
      if (paths.length === 0) return
      for (const path of paths) queue.push({ path, how })
      onArrival()
    },
    take: async (now) => {
      const oldest = queue.shift()
      return oldest ? openPath(oldest.path, oldest.how, now) : null
    },
  }
}

/** Electron's own options whose value is the next argument; Chromium writes name and value in one. */
const withValue = new Set(['-r', '--require', '--abi'])

/**
 * The files that a command line names, as absolute paths in its order; whether they exist is not looked up. Left out are
 * the program, the app's folder when the app is not packaged, options, and addresses of anything but a local file.
 * `folder` is what relative paths are relative to; a second start brings its own.
 */
export function pathsFromArguments(
  argv: readonly string[],
  isPackaged: boolean,
  folder: string,
): readonly string[] {
  const words: string[] = []
  let onlyWords = false
  let isValue = false
  for (const argument of argv.slice(1)) {
    if (isValue) isValue = false
    else if (onlyWords) words.push(argument)
    else if (argument === '--') onlyWords = true
    else if (withValue.has(argument)) isValue = !isPackaged
    else if (argument !== '' && !argument.startsWith('-')) words.push(argument)
  }
  return words.slice(isPackaged ? 0 : 1).flatMap((word) => pathOf(word, folder))
}

/** A scheme; one letter alone is a drive of Windows. */
const scheme = /^[a-z][a-z0-9+.-]+:/i

function pathOf(word: string, folder: string): readonly string[] {
  if (!scheme.test(word)) return [resolve(folder, word)]
  if (!URL.canParse(word)) return []
  const url = new URL(word)
  // Desktops hand files over as file: addresses too. One that names a host would make Windows log in there.
  if (url.protocol !== 'file:' || url.hostname !== '') return []
  try {
    return [fileURLToPath(url)]
  } catch {
    // An escaped slash, or no drive on Windows: no path of this machine.
    return []
  }
}

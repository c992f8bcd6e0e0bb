import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A file by its name, without a folder. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Has LibreOffice open files and save them as another kind, all in one start and under a profile of its own. Answers with
 * the bytes in the order of the files; throws where a file was not written, which means that it could not be opened.
 */
export async function convert(
  folder: string,
  files: readonly NamedFile[],
  to: string,
  options: readonly string[] = [],
): Promise<readonly Uint8Array[]> {
  const [from, out] = [join(folder, 'in'), join(folder, `as ${to}`)]
  for (const made of [from, out]) mkdirSync(made, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(from, name), bytes)
  const { stdout, stderr } = await execute(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      ...options,
      '--convert-to',
      to,
      '--outdir',
      out,
      ...files.map(({ name }) => join(from, name)),
    ],
    { timeout: 300_000 },
  )
  return files.map(({ name }) => {
    const path = join(out, name.replace(/\.[a-z]+$/, `.${to}`))
    try {
      return readFileSync(path)
    } catch {
      throw new Error(`LibreOffice could not open ${name}: ${stdout}${stderr}`)
    }
  })
}

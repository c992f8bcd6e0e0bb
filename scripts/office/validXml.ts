import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { parseXml } from '../../src/renderer/read/docx/parseXml'
import type { NamedFile } from './convert'

const execute = promisify(execFile)

/** Whether xmllint is on this machine. */
export const hasXmllint = (): Promise<boolean> =>
  execute('xmllint', ['--version']).then(
    () => true,
    () => false,
  )

/** The parts of a package that are no well-formed XML, by the app's own parser and, where it is there, by xmllint. */
export async function xmlFaults(
  folder: string,
  { name, bytes }: NamedFile,
  isLinted: boolean,
): Promise<readonly string[]> {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /\.(?:xml|rels)$/.test(part))
  const own = parts.flatMap(([part, xml]) => {
    const parsed = parseXml(xml)
    return parsed.ok ? [] : [`${part}: ${parsed.failure.detail}`]
  })
  if (!isLinted) return own
  const out = join(folder, `parts of ${name}`)
  mkdirSync(out, { recursive: true })
  const paths = parts.map(([part, xml]) => {
    const path = join(out, part.replaceAll('/', '_'))
    writeFileSync(path, xml)
    return path
  })
  const said = await execute('xmllint', ['--noout', '--nonet', ...paths]).then(
    () => [],
    (error: unknown) => [String(error)],
  )
  return [...own, ...said]
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A sentence of the data set: what people said of it, and the debate it is from, `YYYY-MM-DD`. */
export type Labelled = { readonly text: string; readonly debate: string; readonly label: 0 | 1 }

/** The SHA-256 of the only file that the weights may be trained on. */
export const dataHash = 'c778cf00b772e37c35c04a5bcb8eb7e683900434619ee54570ba371fd53b39e2'

/** Reads labelled sentences, one JSON object a line; throws when the file is not the one with this SHA-256. */
export function readSentences(path: string, hash: string): readonly Labelled[] {
  const bytes = readFileSync(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== hash) throw new Error(`${path} has SHA-256 ${found}, not ${hash}`)
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled)
}

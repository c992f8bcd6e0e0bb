import { sampleAt } from '../records/case.fixture'
import type { CaseContent } from './caseFile'
import { contentOf } from './content.fixture'
import { type Parts } from './forge.fixture'
import { packCase } from './packCase'
import { unpackCase } from './unpackCase'

/** Who packs, and when. */
export const stamp = { app: '0.1.0', at: sampleAt }

/** The file of a case. */
export function packed(content: CaseContent = contentOf()): Uint8Array {
  const result = packCase({ ...content, ...stamp })
  if (!result.ok) throw new Error(`${result.failure.kind} ${result.failure.detail}`)
  return result.value
}

/** What becomes of a file: `ok`, or the kind of failure. */
export const outcome = (file: Uint8Array): string => {
  const result = unpackCase(file)
  return result.ok ? 'ok' : result.failure.kind
}

/** The parts that a manifest lists. */
export function listOf({ manifest }: Parts): readonly object[] {
  return manifest['parts'] as readonly object[]
}

/** The counts of a manifest, some of them altered. */
export function counts({ manifest }: Parts, over: Record<string, number>): Record<string, number> {
  return { ...(manifest['counts'] as Record<string, number>), ...over }
}

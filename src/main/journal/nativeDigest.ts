import { createHash } from 'node:crypto'
import type { DigestOf } from '../../shared/records/chain'

/** The digest of a text by the system's own SHA-256: the entry of a long draft must not keep the app from its other work. */
export const nativeDigest: DigestOf = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

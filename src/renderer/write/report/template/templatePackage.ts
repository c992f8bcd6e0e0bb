import { openPackage } from '../../../read/docx/openPackage'
import { parseXml, type Element } from '../../../read/docx/parseXml'
import { readRelations, relationsPartOf, type Relations } from '../../../read/docx/relations'
import type { ReadFailure } from '../../../read/readDraft'
import { failed, ok, type Result } from '../../../../shared/result'

/** Why a file cannot be a template: what it is, or what is wrong with it. */
export type TemplateFailure = {
  readonly kind: 'notWord' | 'locked' | 'broken' | 'tooMuch' | 'noPage' | 'timedOut'
  readonly detail: string
}

/** The package of a template. What cannot be read counts as not there, and `trouble` says so at the end. */
export type TemplatePackage = {
  readonly names: readonly string[]
  readonly root: (part: string | undefined) => Element | null
  readonly relations: (part: string) => Relations
  readonly bytes: (part: string) => Uint8Array | null
  /** The first thing that went wrong. */
  readonly trouble: () => TemplateFailure | null
}

/** More than any template has in one part of its XML. */
const largestPart = 10_000_000

const kinds: Partial<Record<ReadFailure['kind'], TemplateFailure['kind']>> = {
  encrypted: 'locked',
  bomb: 'tooMuch',
  tooDeep: 'tooMuch',
  tooLong: 'tooMuch',
}
const troubleOf = ({ kind, detail }: ReadFailure): TemplateFailure => ({
  kind: kinds[kind] ?? 'broken',
  detail,
})

/** The name of what is of a namespace that no template needs: one that is never kept. */
const unknown = (local: string) => `?:${local}`

/** Opens a template; nothing is inflated or parsed before it is asked for. */
export function openTemplate(file: Uint8Array): Result<TemplatePackage, TemplateFailure> {
  // An old Word file, and a new one behind a password, begin like this ([MS-CFB], 2.2).
  if (file[0] === 0xd0 && file[1] === 0xcf) return failed({ kind: 'locked', detail: '' })
  const pack = openPackage(file)
  if (!pack.ok) return failed(troubleOf(pack.failure))
  const met: { trouble: TemplateFailure | null } = { trouble: null }
  const bytes = (name: string) => {
    const part = pack.value.part(name)
    if (!part.ok) met.trouble ??= troubleOf(part.failure)
    return part.ok ? part.value : null
  }
  const root = (name: string | undefined) => {
    const part = name === undefined ? null : bytes(name)
    if (part === null) return null
    if (part.length > largestPart) {
      met.trouble ??= { kind: 'tooMuch', detail: name ?? '' }
      return null
    }
    const read = parseXml(part, unknown)
    if (!read.ok) met.trouble ??= troubleOf(read.failure)
    return read.ok ? read.value : null
  }
  return ok({
    names: pack.value.names,
    root,
    relations: (name) => readRelations(root(relationsPartOf(name)), name),
    bytes,
    trouble: () => met.trouble,
  })
}

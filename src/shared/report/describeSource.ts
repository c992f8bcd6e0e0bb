import type { Source } from '../records/source'
import type { Audience } from './choices'
import type { Guard } from './holdBack'
import type { ReportSource } from './report'

/** A source as a report shows it under `number`; the reader is spared the desk's note and contact log. */
export function describeSource(
  source: Source,
  number: number,
  { guard, audience }: { readonly guard: Guard; readonly audience: Audience },
): ReportSource {
  const copy = (text: string) => guard.copy(text, { claim: null, field: 'source' })
  const forDesk = audience !== 'reader'
  const url = copy(source.url)
  return {
    number,
    id: source.id,
    kind: source.kind,
    title: copy(source.title),
    // Half an address leads nowhere, or elsewhere.
    url: url === source.url ? url : '',
    fileName: copy(source.file?.name ?? ''),
    fileDigest: source.file?.sha256 ?? null,
    author: copy(source.author),
    publisher: copy(source.publisher),
    published: copy(source.published),
    editorsOnly: source.confidentiality !== 'public',
    note: forDesk ? guard.desk(source.note, { claim: null, field: 'source' }) : '',
    contacts: forDesk
      ? source.contacts.map((contact) => ({
          ...contact,
          by: guard.copy(contact.by, { claim: null, field: 'contact' }),
          note: guard.desk(contact.note, { claim: null, field: 'contact' }),
        }))
      : [],
  }
}

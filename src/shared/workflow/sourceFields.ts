import type { SourceFields } from './change'

/** What is said of a source when nobody has said more than `patch`; seen by all unless it says otherwise. */
export const sourceFields = (
  kind: SourceFields['kind'],
  patch: Partial<SourceFields> = {},
): SourceFields => ({
  kind,
  title: '',
  url: '',
  file: null,
  author: '',
  publisher: '',
  published: '',
  confidentiality: 'public',
  note: '',
  ...patch,
})

import type { OpenedKind } from './limits'

/** The media type that goes with each kind; a case file's is Stet's own. */
export const mediaTypes: Readonly<Record<OpenedKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  case: 'application/vnd.stet.case+zip',
}

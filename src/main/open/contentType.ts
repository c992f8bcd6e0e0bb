/** What a server says its answer is; both in small letters, the charset null when it names none. */
export type ContentType = { readonly mediaType: string; readonly charset: string | null }

/** Reads a Content-Type header as far as it can be read (RFC 9110 8.3); a charset that is no name counts as none. */
export function contentTypeOf(header: string | undefined): ContentType {
  const [mediaType = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([a-z0-9][\w.:+-]{0,39})["']?\s*$/.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  return { mediaType: mediaType.trim(), charset: charset ?? null }
}

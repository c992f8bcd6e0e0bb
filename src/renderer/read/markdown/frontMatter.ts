/** A Markdown file's front matter, by key in lower case, and what follows it. */
export type FrontMatter = {
  readonly values: ReadonlyMap<string, string>
  readonly body: string
}

const unquote = (value: string) =>
  value
    .trim()
    .replace(/^"((?:[^"\\]|\\.)*)"$|^'((?:[^']|'')*)'$/s, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? '').replaceAll("''", "'") : double.replace(/\\(["\\/])/g, '$1'),
    )

function valueOf(written: string): string {
  const bare = written.trim()
  const [, list] = /^\[(.*)\]$/s.exec(bare) ?? []
  if (list !== undefined) return list.split(',').map(unquote).filter(Boolean).join(', ')
  // A comment begins at a # that stands free; quoted values keep theirs.
  return unquote(/^["']/.test(bare) ? bare : bare.replace(/\s+#.*$/, ''))
}

/**
 * Parts front matter (YAML between lines of `---`, TOML between lines of `+++`) from a Markdown text. Only plain keys,
 * quoted or bare values and flat lists are read: that is what titles, bylines and dates are written in.
 */
export function partFrontMatter(text: string): FrontMatter {
  const match = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!match) return { values: new Map(), body: text }
  const values = new Map<string, string>()
  let key = ''
  for (const line of (match[2] ?? '').split('\n')) {
    const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? []
    const [, name, written] = /^([A-Za-z][\w-]*)\s*[:=](?:\s+(.*)|\s*)$/.exec(line) ?? []
    if (item !== undefined && key !== '') {
      // A list of records names its people by `name:`.
      const value = valueOf(item.replace(/^name:\s*/, ''))
      values.set(key, [values.get(key) ?? '', value].filter(Boolean).join(', '))
    } else if (name !== undefined) {
      key = name.toLowerCase()
      values.set(key, valueOf(written ?? ''))
    }
  }
  // A rule between two paragraphs looks the same, but no keys stand between rules.
  return values.size > 0 ? { values, body: text.slice(match[0].length) } : { values, body: text }
}

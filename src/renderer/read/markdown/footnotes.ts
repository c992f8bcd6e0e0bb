import type { MarkedExtension } from 'marked'

const footnoteTokens = { definition: 'footnoteDefinition', reference: 'footnoteReference' } as const

/**
 * Footnotes as Pandoc, GitHub and others write them: `[^label]`, `[^label]: text` with indented lines going on, and
 * `^[text]` (Pandoc User's Guide, "Footnotes").
 */
export const footnotes: MarkedExtension = {
  extensions: [
    {
      name: footnoteTokens.definition,
      level: 'block',
      start: (source) => /^\[\^/m.exec(source)?.index,
      tokenizer(source) {
        const match =
          /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)|(?!\[\^)\S.*))*)(?:\n+|$)/.exec(
            source,
          )
        if (!match) return undefined
        const text = (match[2] ?? '').replace(/^[ \t]+/gm, '')
        return { type: footnoteTokens.definition, raw: match[0], label: match[1], text }
      },
    },
    {
      name: footnoteTokens.reference,
      level: 'inline',
      start: (source) => /\[\^|\^\[/.exec(source)?.index,
      tokenizer(source) {
        const match = /^\[\^([^\]\s]+)\]|^\^\[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(source)
        return match
          ? { type: footnoteTokens.reference, raw: match[0], label: match[1] ?? '', own: match[2] ?? '' }
          : undefined
      },
    },
  ],
}

import { cssString, escapeHtml } from './escape'
import { reportStyle } from './style'

/** The page's title at the head of each sheet when it is printed, by what knows margin boxes (CSS Paged Media 3). */
const headStyle = (title: string): string =>
  `@page{@top-left{content:${cssString(title)};font:8pt system-ui,sans-serif;color:#575652;unicode-bidi:plaintext;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}}`

/**
 * A page that stands alone: no script, no request when it is opened, and a policy of its own that forbids both. `body`
 * and `style` are HTML and CSS of our own making, `title` and `language` are text.
 */
export const pageHtml = (page: {
  readonly title: string
  readonly language: string
  readonly body: string
  readonly style?: string
}): string => `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${reportStyle}${headStyle(page.title)}${page.style ?? ''}</style>
</head>
<body>
${page.body}
</body>
</html>
`

/** The scheme and host of the app's own pages. Changing either would lose every database. */
export const appOrigin = 'app://stet'

/** The scheme of pages that are only looked at or printed, never scripted. */
export const pageScheme = 'stet-page'

// React Aria puts one constant style sheet on the page (touch-action of what can be pressed); its hash lets in that one.
const ariaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** What the window's pages may do: run and style themselves from the app, frame a page to look at, and nothing else. */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${ariaStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  `frame-src ${pageScheme}:`,
  // A saved page is read in an inert document that takes this policy over, with the page's address as its base.
  // One that was saved as a file has no address; it gets about:invalid, so that its relative links lead nowhere.
  'base-uri http: https: about:',
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * What a page that is only looked at may do: show its own style and pictures, and nothing else. A page made by the window
 * cannot be shown under the window's own policy, which forbids the style that a self-contained page carries; so it is
 * served under an address of its own, with this policy, instead of in `srcdoc` or a blob, which would inherit the other.
 */
export const pagePolicy = (framedBy: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
    // A link may ask for a window of its own, which the guard turns into a question to the person.
    'sandbox allow-popups',
  ].join('; ')

import type { Stet } from '../app'

/** What the report of the main job must say. */
export const reportFacts = [
  'The ferry that came late',
  'Ines Halloran',
  'A. Kay',
  'On Tuesday, 13 October',
  'That day was a Tuesday.',
  'https://example.org/contract',
  'https://example.org/minutes',
  'contract.pdf',
  'The contract says so on page 3.',
  'Verified',
  'Disputed',
  'Needs correction',
] as const

/** The text that a person reads when the written report is opened: laid out by the app's own Chromium, in no session of ours. */
export const chromiumText = (stet: Stet, html: string): Promise<string> =>
  stet.page.evaluate((source) => {
    // Its style goes before it is read: the policy of the window would refuse it, and say so.
    const page = new DOMParser().parseFromString(source.replace(/<style>[^]*?<\/style>/g, ''), 'text/html')
    return page.body.textContent.replace(/\s+/g, ' ')
  }, html)

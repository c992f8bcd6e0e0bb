import type { Logo } from '../logo'
import type { Report } from '../report'
import { escapeHtml } from './escape'

/** The letterhead above all else on a page: the newsroom's logo and lines; empty where there is neither. */
export function letterheadHtml({ letterhead }: Report, logo: Logo | null): string {
  // What it shows, the lines below it say.
  const picture =
    logo &&
    `<img class="logo" src="data:image/png;base64,${logo.png}" width="${Math.ceil(logo.width / 2)}" height="${Math.ceil(logo.height / 2)}" alt="">`
  const lines = letterhead === '' ? '' : `<p class="letterhead" dir="auto">${escapeHtml(letterhead)}</p>`
  return `${picture ?? ''}${lines}`
}

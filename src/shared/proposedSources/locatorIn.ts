import type { Evidence } from '../records/evidence'

type Locator = Evidence['locator']

const pages =
  /(?<![\p{L}\p{N}.])(?:pages?|pp?\.|S\.|Seiten?)\s*(\d{1,5}(?:\s*[-–—]\s*\d{1,5})?)(?![\p{L}\p{N}])/u
const paragraphs =
  /(?<![\p{L}\p{N}])(?:paragraphs?|paras?\.?|Abs(?:atz|\.))\s*(\d{1,5}(?:\s*[-–—]\s*\d{1,5})?)(?![\p{L}\p{N}])|[§¶]{1,2}\s*(\d{1,5}[a-z]?(?:\s*[-–—]\s*\d{1,5})?)(?![\p{L}\p{N}])/iu
// A time of day reads like a timecode; one that says so ("12:34 p.m.") is none.
const longTime = /(?<![\d:.])(\d{1,2}:[0-5]\d:[0-5]\d)(?![\d:])/
const shortTime = /(?<![\d:.])(\d{1,3}:[0-5]\d)(?![\d:]|\s*(?:[ap]\.?\s?m\b|Uhr|hours|hrs|o['’]clock))/i

/** A note says where within its first lines; this bounds what a hostile one costs. */
const longest = 4000

const range = (value: string) => value.replace(/\s*[-–—]\s*/, '–')

/** Writes seconds as a timecode: 90 is 1:30. */
function timecode(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** The place inside a document or a recording that an address names: `#page=3` (RFC 8118), `t=90s` (Media Fragments). */
function inAddress(url: string): Locator | null {
  const page = /#(?:.*&)?page=(\d{1,5})(?:&|$)/i.exec(url)?.[1]
  if (page) return { kind: 'page', value: page }
  const time =
    /[?&#](?:t|start|time_continue)=(?:npt:)?(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?(?=[&#,]|$)/i.exec(
      url,
    )
  if (!time) return null
  const [hours, minutes, seconds] = [time[1], time[2], time[3]].map((part) => Number(part ?? 0))
  const all = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
  return all > 0 ? { kind: 'timecode', value: timecode(all) } : null
}

/**
 * Finds where in its source a remark points, in its words (`p. 12`, `pp. 3-4`, `S. 12`, `para 4`, `§ 4`, `12:34`,
 * `1:02:03`) or in its address (`#page=3`, `?t=90s`); the words come first. Kind `none` when it says nothing.
 */
export function locatorIn(text: string, url: string): Locator {
  // The digits of an address are no page.
  const words = text.slice(0, longest).replace(/https?:\/\/\S+/gi, ' ')
  const page = pages.exec(words)?.[1]
  if (page) return { kind: 'page', value: range(page) }
  const paragraph = paragraphs.exec(words)
  if (paragraph) return { kind: 'paragraph', value: range(paragraph[1] ?? paragraph[2] ?? '') }
  const time = (longTime.exec(words) ?? shortTime.exec(words))?.[1]
  if (time) return { kind: 'timecode', value: time }
  return inAddress(url.slice(0, longest)) ?? { kind: 'none', value: '' }
}

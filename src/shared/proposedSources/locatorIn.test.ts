import { describe, expect, it } from 'vitest'
import { locatorIn } from './locatorIn'

describe('a locator', () => {
  it.each([
    ['Annual report, p. 12', '', 'page', '12'],
    ['pp. 3-4 of the minutes', '', 'page', '3–4'],
    ['pp.3–4', '', 'page', '3–4'],
    ['See page 7.', '', 'page', '7'],
    ['Geschäftsbericht, S. 12', '', 'page', '12'],
    ['para 4', '', 'paragraph', '4'],
    ['Judgment, paras. 14-16', '', 'paragraph', '14–16'],
    ['§ 4 of the act', '', 'paragraph', '4'],
    ['§ 823a BGB', '', 'paragraph', '823a'],
    ['Interview, 12:34', '', 'timecode', '12:34'],
    ['from 1:02:03 on', '', 'timecode', '1:02:03'],
    ['', 'https://example.org/a.pdf#page=3', 'page', '3'],
    ['', 'https://example.org/a.pdf#zoom=50&page=3', 'page', '3'],
    ['', 'https://example.org/watch?v=x&t=90s', 'timecode', '1:30'],
    ['', 'https://example.org/watch?t=1h2m3s', 'timecode', '1:02:03'],
    ['', 'https://example.org/a.mp4#t=75', 'timecode', '1:15'],
    ['p. 9 of https://example.org/a.pdf#page=3', 'https://example.org/a.pdf#page=3', 'page', '9'],
  ])('is found in %j with the address %j', (text, url, kind, value) => {
    expect(locatorIn(text, url)).toEqual({ kind, value })
  })

  it.each([
    ['Please check'],
    ['He came at 12:34 p.m.'],
    ['Um 12:34 Uhr'],
    ['U.S. 12 dollars'],
    ['12 homepage 4'],
    ['https://example.org/page/4?p=12'],
    ['ratio 1:2'],
  ])('is not seen in %j', (text) => {
    expect(locatorIn(text, '')).toEqual({ kind: 'none', value: '' })
  })

  it('is not seen in an address without one', () => {
    expect(locatorIn('', 'https://example.org/?title=9&at=4s').kind).toBe('none')
  })
})

import { printable } from '../printable'

const inline = /[\\`*_[\]<>&~|$@#]/g
/** What begins an address that some readers make a link of unasked. */
const autolink = /(:)(?=\/\/)|(?<=www)(\.)/gi
/** What begins a list, a line under a heading or a rule. */
const block = /^([+\-=:]|\d{1,9}(?=[.)]))/

function escapeLine(line: string): string {
  const escaped = line.replace(inline, '\\$&').replace(autolink, '\\$&')
  return escaped
    .replace(block, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/**
 * A text as Markdown (CommonMark with the extensions of GitHub) that reads as the same text: nothing in it makes a
 * link, an emphasis, HTML or a block. Line breaks stay, as hard breaks; blank lines and spaces at a line's ends do not.
 * `indent` is put before each line but the first.
 */
export const escapeMarkdown = (text: string, indent = ''): string =>
  printable(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLine)
    .join(`\\\n${indent}`)

/** An address as an autolink where it may be a link, else as text. */
export const markdownAddress = (address: string): string =>
  /^https?:\/\/[^\s<>\\\p{C}]+$/iu.test(address) ? `<${address}>` : escapeMarkdown(address)

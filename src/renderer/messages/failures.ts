import type { KeepFailure, OpenFailure, SaveFailure } from '../../shared/ipc/failures'
import { assertNever } from '../../shared/result'
import type { Notice, ReadFailure } from '../read/readDraft'

const sayBytes = (detail: string) => {
  const bytes = Number(detail)
  return Number.isFinite(bytes) && bytes > 0 ? `${Math.round(bytes / 1_000_000)} MB` : detail
}

/** Says why a draft could not be opened and what to do. */
export function sayOpenFailure({ kind, detail }: OpenFailure): string {
  switch (kind) {
    case 'cancelled':
      return 'Nothing was opened.'
    case 'empty':
      return 'The file is empty. Ask the writer to send it again.'
    case 'tooLarge':
      return `The file is larger than an article can be (the limit is ${sayBytes(detail)}). Open just the article, or save it as plain text.`
    case 'unknownKind':
      return `This is ${detail || 'a kind of file that Stet does not read'}. Stet opens plain text, Markdown, saved web pages, DOCX and PDF.`
    case 'binary':
      return 'The file says it is text, but it is not: it holds bytes that are no characters. Open the original it was made from.'
    case 'oldWord':
      return 'This is a document of the old Word format (.doc). Save it as .docx and open that.'
    case 'notFound':
      return 'The file is no longer there. It may have been moved or renamed.'
    case 'noPermission':
      return 'The file may not be read by you. Ask for the right to read it, or copy it somewhere else.'
    case 'unreadable':
      return `The file could not be read (${detail}). Try to copy it to this machine first.`
    case 'badAddress':
      return 'That is not an address Stet can fetch. It must begin with http:// or https:// and hold no user name.'
    case 'privateAddress':
      return `${detail} is an address inside your own network or machine. Fetch it only if you trust it.`
    case 'unreachable':
      return `${detail} cannot be reached. Check the address and the connection, or save the page in your browser and open the file.`
    case 'tls':
      return `The identity of ${detail} cannot be trusted (its certificate is wrong), so nothing was fetched. Save the page in your browser if you know why.`
    case 'timedOut':
      return `${detail} took too long to answer. Try again, or save the page in your browser and open the file.`
    case 'tooManyRedirects':
      return `${detail} keeps sending on from one address to another. Open the page in your browser and save it from there.`
    case 'notFoundThere':
      return 'There is no page at that address (it was removed or never was). Check the address.'
    case 'loginNeeded':
      return 'The page is behind a login. Log in with your browser, save the page, and open the saved file.'
    case 'serverSaysNo':
      return `The server would not give the page (it answered ${detail}). Try again later, or save the page in your browser.`
    default:
      return assertNever(kind)
  }
}

/** Says why an original could not be read and what to do. */
export function sayReadFailure({ kind, detail }: ReadFailure): string {
  switch (kind) {
    case 'empty':
      return 'There is no text in it. Ask the writer to send it again.'
    case 'encrypted':
      return 'The document is locked with a password. Open it in its own program, save it without one, and open that.'
    case 'broken':
      return 'The document is damaged and cannot be read. Ask for it again, or save it anew in the program it was made with.'
    case 'bomb':
      return 'The document unpacks to far more than an article can hold, as harmful files do, so it was not opened.'
    case 'scan':
      return 'The PDF holds pictures of pages and no text: it is a scan. Run it through text recognition (OCR) first, or ask for the text.'
    case 'noText':
      return 'No text was found in it. Open the document the text was written in.'
    case 'noArticle':
      return 'No article was found on the page. Open the page of the article itself, or paste its text.'
    case 'loginPage':
      return 'The page is a login form, not the article. Log in with your browser, save the page, and open the saved file.'
    case 'tooDeep':
      return 'The document is nested more deeply than any real one, so it was not opened. Copy its text and paste it.'
    case 'tooLong':
      return `The text is longer than Stet can hold as one article (${detail}). Split it, or open just the part to check.`
    case 'timedOut':
      return 'Reading the document took too long and was stopped. Save it anew in its own program, or paste its text.'
    case 'notADraft':
      return 'This file is a whole case, not a draft. Open it from the start screen.'
    default:
      return assertNever(kind)
  }
}

/** Says what a person has to know about how an original was read. */
export function sayNotice({ kind, count, detail }: Notice): string {
  const times = (one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
  switch (kind) {
    case 'trackedChanges':
      return `${times('tracked change was', 'tracked changes were')} read as ${detail === 'rejected' ? 'not made' : 'made'}.`
    case 'hiddenText':
      return `Hidden text (${times('character', 'characters')}) was left out.`
    case 'imagesLeftOut':
      return `${times('picture was', 'pictures were')} left out; check captions against the original.`
    case 'charsetGuessed':
      return `The file does not say how its characters are written; it was read as ${detail}. Look at accents and quotation marks.`
    case 'linksDropped':
      return `${times('link that does not lead to the web was', 'links that do not lead to the web were')} dropped; the words were kept.`
    case 'wholePageRead':
      return 'The article could not be told from the rest of the page, so all of its text was read. Drop what is no part of the article.'
    case 'unreadableCharacters':
      return `${times('character', 'characters')} could not be read and ${count === 1 ? 'is' : 'are'} shown as \u{fffd}.`
    case 'partial':
      return `Only part of it could be read (${detail || times('page', 'pages')}).`
    default:
      return assertNever(kind)
  }
}

/** Says why something could not be kept on the disk and what to do. */
export function sayKeepFailure({ kind, detail }: KeepFailure): string {
  switch (kind) {
    case 'diskFull':
      return 'The disk is full. What you do is held in memory; free some space, then try again.'
    case 'noPermission':
      return 'Stet may not write into its own folder. Ask whoever looks after this machine.'
    case 'outOfStep':
      return 'The record on the disk is not where it should be. Close Stet and open it again: it will be mended from what is there.'
    case 'missing':
      return 'The kept file is no longer there.'
    case 'changed':
      return 'The kept file was altered outside of Stet; its fingerprint no longer fits.'
    case 'unwritable':
      return `It could not be written to the disk (${detail}).`
    default:
      return assertNever(kind)
  }
}

/** Says why a file could not be saved and what to do. */
export function saySaveFailure({ kind, detail }: SaveFailure): string {
  switch (kind) {
    case 'cancelled':
      return 'Nothing was saved.'
    case 'diskFull':
      return 'The disk is full; the old file was left as it was. Free some space, or save it elsewhere.'
    case 'noPermission':
      return 'That folder may not be written to; nothing was changed there. Choose another one.'
    case 'inUse':
      return 'The file is open in another program. Close it there, or choose another name.'
    case 'tooLong':
      return 'Printing to PDF took too long and was stopped. Choose fewer claims, or save a Word document or web page and print that.'
    case 'unwritable':
      return `It could not be saved (${detail}). Choose another folder or name.`
    default:
      return assertNever(kind)
  }
}

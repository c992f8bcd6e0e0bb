import { getDocument, type PDFDocumentProxy, type PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Remark } from '../../../shared/records/remark'
import { failed, type Result } from '../../../shared/result'
import { finishDraft } from '../finishDraft'
import type { ReadDraft, ReadFailure } from '../readDraft'
import { noStatements, type Statements } from '../reading'
import { openScribe } from '../scribe'
import { openTally, type Tally } from '../tally'
import { droppedScheme, webAddress } from '../webAddress'
import { dropFurniture } from './dropFurniture'
import { gatherPages, type PdfPages } from './gatherPages'
import { layBlocks, type PdfBlock } from './layBlocks'
import { layLines, turnedText } from './layLines'

/** What reading a PDF takes: who parses it, where CJK character maps come from, and when it must end. */
export type PdfMeans = {
  /** pdf.js's own worker; null where it runs beside the caller, as in a test. */
  readonly worker: PDFWorker | null
  /** Loads one of the predefined character maps that pdf.js brings; null: documents that need one lose text. */
  readonly BinaryDataFactory: object | null
  /** Milliseconds. */
  readonly deadline: number
  readonly now: () => number
}

/** Resolves with `late` when the promise has not settled in time; pdf.js itself cannot be told to hurry. */
function inTime<Value, Late>(
  promise: Promise<Value>,
  milliseconds: number,
  late: Late,
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const bell = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), Math.max(0, milliseconds))
  })
  return Promise.race([promise, bell]).finally(() => clearTimeout(timer))
}

async function statementsOf(file: PDFDocumentProxy): Promise<Statements> {
  // pdf.js types the information dictionary as an object without keys.
  const { info } = (await file.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> }
  const stated = (key: string) => {
    const value = info[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  return { ...noStatements, title: stated('Title'), byline: stated('Author'), language: stated('Language') }
}

function tellOf(tally: Tally, { pages, missing }: PdfPages, isScanned: boolean): void {
  const images = pages.reduce((sum, page) => sum + page.images, 0)
  tally.add('imagesLeftOut', images)
  tally.add(
    'hiddenText',
    pages.reduce((sum, page) => sum + page.unseen, 0),
  )
  const pictures = pages.filter((page) => page.items.length === 0 && page.images > 0)
  tally.add('partial', missing + (isScanned ? 0 : pictures.length), '')
}

function write(blocks: readonly PdfBlock[], tally: Tally) {
  const scribe = openScribe()
  const remarks: Remark[] = []
  for (const { text, links, kind, level, turned } of blocks) {
    const at = scribe.at()
    scribe.write(text)
    for (const { start, end, address } of links) {
      const web = webAddress(address)
      const scheme = web === null ? droppedScheme(address) : null
      if (scheme !== null) tally.add('linksDropped', 1, scheme)
      if (web === null) continue
      const bare = { text: '', author: '', at: null, resolved: false, answers: null }
      remarks.push({ ...bare, kind: 'link', start: at + start, end: at + end, links: [web] })
    }
    scribe.endBlock({ kind, level, suspect: turned })
  }
  return { ...scribe.finish(), remarks }
}

/** What lies against the other text of a page is no part of what runs, but it is not lost either. */
const turnedBlocks = (pages: PdfPages['pages']): readonly PdfBlock[] =>
  pages
    .map(turnedText)
    .filter((text) => text !== '')
    .map((text) => ({ text, links: [], kind: 'paragraph', level: 0, turned: true }))

/** pdf.js's errors by name (its classes do not survive the way through its worker). */
function failureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException'
    ? { kind: 'encrypted', detail: 'pdf' }
    : { kind: 'broken', detail: error instanceof Error ? error.message : 'pdf' }
}

/**
 * Reads a PDF's text: lines into paragraphs, columns in the order in which the page draws them, words broken at a line's
 * end made whole, running heads and page numbers left out. Scripts, forms, launch and remote actions are never run; no
 * image is decoded and no font is loaded. Fails as `encrypted`, `broken`, `scan`, `noText`, `timedOut`.
 */
export async function readPdf(bytes: Uint8Array, means: PdfMeans): Promise<Result<ReadDraft, ReadFailure>> {
  const end = means.now() + means.deadline
  const left = () => end - means.now()
  const task = getDocument({
    // pdf.js takes the bytes away from who gives them.
    data: bytes.slice(),
    ...(means.worker ? { worker: means.worker } : {}),
    ...(means.BinaryDataFactory ? { BinaryDataFactory: means.BinaryDataFactory, cMapUrl: 'cmaps/' } : {}),
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    const file = await inTime(task.promise, left(), null)
    if (!file) return failed({ kind: 'timedOut', detail: 'pdf' })
    const states = await inTime(statementsOf(file), left(), noStatements)
    // Nine tenths of what is left, so that laying out what was read still fits.
    const stop = means.now() + left() * 0.9
    const gathered = await inTime(
      gatherPages(file, () => means.now() > stop),
      left(),
      null,
    )
    if (!gathered) return failed({ kind: 'timedOut', detail: 'pdf' })
    const { pages } = gathered
    if (pages.length === 0) return failed({ kind: 'broken', detail: 'no page can be read' })
    const running = layBlocks(
      dropFurniture(
        pages.map(layLines),
        pages.map((page) => page.height),
      ),
    )
    const blocks = [...running, ...turnedBlocks(pages)]
    const tally = openTally()
    const isEmpty = blocks.length === 0
    if (isEmpty && pages.some((page) => page.images > 0))
      return failed({ kind: 'scan', detail: String(pages.length) })
    tellOf(tally, gathered, isEmpty)
    const written = write(blocks, tally)
    return finishDraft('pdf', { ...written, states, notices: tally.notices() })
  } catch (error) {
    return failed(failureOf(error))
  } finally {
    void task.destroy().catch(() => undefined)
  }
}

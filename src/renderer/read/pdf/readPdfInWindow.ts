import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Result } from '../../../shared/result'
import type { ReadDraft, ReadFailure } from '../readDraft'
import { readPdf } from './readPdf'

/** Where the app keeps pdf.js's character maps for CJK documents that do not bring their own, by name. */
const maps = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** What pdf.js asks for its character maps; a class, because pdf.js makes it with `new`. */
class AppFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = maps[`../../../../node_modules/pdfjs-dist/cmaps/${filename}`]
    if (kind !== 'cMapUrl' || address === undefined) throw new Error(`not part of the app: ${filename}`)
    const answer = await fetch(address)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

/** Reads a PDF with a pdf.js worker of its own, which ends with the reading, at the latest after `deadline` milliseconds. */
export async function readPdfInWindow(
  bytes: Uint8Array,
  deadline: number,
): Promise<Result<ReadDraft, ReadFailure>> {
  const thread = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' })
  // pdf.js's types say null alone, its documentation a Worker.
  const worker = new PDFWorker({ port: thread as unknown as null })
  try {
    return await readPdf(bytes, {
      worker,
      BinaryDataFactory: AppFiles,
      deadline,
      now: () => performance.now(),
    })
  } finally {
    worker.destroy()
    thread.terminate()
  }
}

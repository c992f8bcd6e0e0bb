import { readWithoutPage, type PagelessOriginal } from '../readWithoutPage'

// One document, one worker: nothing that a document leaves behind can touch the next.
addEventListener('message', ({ data }: MessageEvent<PagelessOriginal>) => {
  postMessage(readWithoutPage(data))
})

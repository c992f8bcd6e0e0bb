import { readTable } from './readTable'

// One spreadsheet, one worker, as for drafts.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(readTable(data))
})

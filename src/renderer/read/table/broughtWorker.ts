import { readBrought } from './readBrought'

// One file, one worker, as for drafts.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(readBrought(data))
})

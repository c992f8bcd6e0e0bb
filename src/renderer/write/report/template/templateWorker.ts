import { readTemplate } from './readTemplate'

// One template, one worker, as for drafts.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(readTemplate(data))
})

import { readOriginal } from '../../../src/renderer/read/readOriginal'

// The app's own door, for whoever drives this window.
Object.assign(globalThis, { readOriginal })

import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname

/**
 * How the three bundles are built. The targets are the oldest Electron that the app runs on (33), not the one that
 * happens to be installed; nothing is left outside the bundles, so a packaged app carries no node_modules.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { index: resolve(here, 'src/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file: it can require nothing but Electron.
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { index: resolve(here, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src/renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      outDir: resolve(here, 'out/renderer'),
      minify: true,
      sourcemap: false,
      // The policy lets the window fetch from its own origin alone, so no file may become a data: address.
      assetsInlineLimit: 0,
      // The injected polyfill is for browsers without modulepreload; Chromium has it.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: resolve(here, 'src/renderer/index.html') },
      },
    },
  },
})

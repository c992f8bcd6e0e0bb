// pdf.js's own parser; bundled here so that the app's scripts are all of one origin.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

import { describe, expect, it } from 'vitest'
import { nameMaker } from './nameMaker'

const agent = 'Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/130.0.6723.137 Electron/33.2.1'

const pdfOf = (title: string, rest = '') =>
  new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj\n<</Title (${title})\n/Creator (${agent})\n/Producer (Skia/PDF m130)\n/CreationDate (D:20261124)>>\nendobj\n` +
      `2 0 obj\n<</Type /Catalog>>\nendobj\n${rest}trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  )
const textOf = (pdf: Uint8Array) => new TextDecoder().decode(pdf)

describe('the maker of a PDF', () => {
  const pdf = pdfOf('The bridge')
  const named = textOf(nameMaker(pdf, 'Stet'))

  it('is the app, by its bare name', () => {
    expect(named).toMatch(/\/Creator \(Stet\) +\n\/Producer \(Stet\) +\n\/CreationDate \(D:20261124\)>>/)
    expect(named).not.toMatch(/Mozilla|X11|Linux|Electron|Skia/)
  })

  it('leaves every other byte where it was', () => {
    expect(named).toHaveLength(textOf(pdf).length)
    expect(named.slice(named.indexOf('endobj'))).toBe(textOf(pdf).slice(named.indexOf('endobj')))
  })

  it.each(['/Creator \\(x\\)', 'a (nested) b', 'ends in \\\\', 'endobj'])(
    'is found behind the title %j, which stays',
    (title) => {
      const text = textOf(nameMaker(pdfOf(title), 'Stet'))
      expect(text).toContain(`/Title (${title})`)
      expect(text).not.toContain('Mozilla')
    },
  )

  it('is looked for in the dictionary of information alone', () => {
    const rest = '3 0 obj\n<</Creator (of another)>>\nendobj\n'
    expect(textOf(nameMaker(pdfOf('', rest), 'Stet'))).toContain('/Creator (of another)')
  })

  it.each([
    '',
    '%PDF-1.4\ntrailer\n<</Root 2 0 R>>',
    '%PDF-1.4\ntrailer\n<</Info 7 0 R>>',
    '/Info 1 0 R\n1 0 obj (',
  ])('is left alone where there is none: %j', (text) => {
    expect(textOf(nameMaker(new TextEncoder().encode(text), 'Stet'))).toBe(text)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { elementsOf, parseXml, type Element } from '../../../read/docx/parseXml'
import { cleanPart } from './cleanPart'
import { insideXml, partXml } from './writeXml'

const names = (
  'w:p w:r w:t w:drawing w:pict w:object w:hyperlink w:sdt w:sdtPr w:altChunk w:ins w:del w:tc w:rPrChange ' +
  'a:graphicData a:blip a:blipFill a:extLst pic:pic v:shape v:imagedata mc:AlternateContent mc:Choice mc:Fallback ' +
  '?:OLEObject ?:chart'
).split(' ')
const attributes = fc.dictionary(
  fc.constantFrom(
    'w:val',
    'r:id',
    'r:embed',
    'r:link',
    'r:href',
    'src',
    'href',
    'Requires',
    '?:id',
    'mc:Ignorable',
  ),
  fc.constantFrom('logo', 'out', 'wps', '"<&'),
  { maxKeys: 3 },
)

const { tree } = fc.letrec<{ tree: Element; child: Element | string }>((tie) => ({
  child: fc.oneof({ depthSize: 'medium' }, fc.string(), tie('tree')),
  tree: fc.record({
    name: fc.constantFrom(...names),
    attributes: attributes.map((all) => new Map(Object.entries(all))),
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
}))

const below = (element: Element): readonly Element[] => [element, ...elementsOf(element).flatMap(below)]

it('leaves of any part what is known alone, pointing to its pictures alone, and well-formed', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (children) => {
      const root: Element = { name: 'w:hdr', attributes: new Map(), children }
      const clean = cleanPart(root, new Map([['logo', 'picture1']]))
      for (const { name, attributes: left } of elementsOf(clean).flatMap(below)) {
        expect(name).toMatch(/^(?:w|wp|a|pic|wps|wpg|v|mc):/)
        expect(name).not.toMatch(/altChunk|object|hyperlink|sdt|:del|Change|extLst|Fallback/)
        for (const [attribute, value] of left) {
          expect(attribute).not.toMatch(/^(?:src|href|\?:.*|mc:.*)$/)
          if (attribute.startsWith('r:')) expect([name.startsWith('w:'), value]).toEqual([false, 'picture1'])
        }
      }
      expect(elementsOf(clean).at(-1)?.name).toBe('w:p')
      const xml = new TextEncoder().encode(partXml(clean, insideXml(clean)))
      expect(parseXml(xml).ok).toBe(true)
    }),
    { numRuns: 300 },
  )
})

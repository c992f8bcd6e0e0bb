import { elementsOf, textOf, type Element } from '../../../read/docx/parseXml'

/** The fields that say something of the document itself; every other one may reach for files, addresses or programs. */
const harmless = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'STYLEREF',
  'TITLE',
  'AUTHOR',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
])

/** Says whether a field may stay, by its instruction (ECMA-376, part 1, 17.16.1). */
export const isHarmless = (instruction: string): boolean =>
  harmless.has((/^\s*([A-Za-z]+)/.exec(instruction)?.[1] ?? '').toUpperCase())

type Field = {
  instruction: string
  /** False once the instruction is over and the result begins. */
  isInside: boolean
  /** How many parts stand before its instruction. */
  readonly from: number
  readonly marks: Element[]
}

/** The elements of a part that make up fields which may not stay, but not what these last said (17.16.18). */
export function harmfulFields(root: Element): ReadonlySet<Element> {
  const harmful = new Set<Element>()
  const open: Field[] = []
  const met: Element[] = []
  // Instructions that go, by where they end: where the first of them begins. Fields stand in fields, a hostile file
  // has a hundred thousand deep, so none keeps a list of what is in it.
  const begins = new Map<number, number>()
  const drop = ({ from }: Field) => begins.set(met.length, Math.min(from, begins.get(met.length) ?? from))
  const close = (field: Field) => {
    if (isHarmless(field.instruction)) return
    for (const one of field.marks) harmful.add(one)
    if (field.isInside) drop(field)
  }
  const endInstruction = (field: Field | undefined) => {
    if (!field?.isInside) return
    if (!isHarmless(field.instruction)) drop(field)
    field.isInside = false
  }
  const take = (part: Element): void => {
    const kind = part.name === 'w:fldChar' ? part.attributes.get('w:fldCharType') : undefined
    met.push(part)
    if (kind === 'begin') open.push({ instruction: '', isInside: true, from: met.length, marks: [part] })
    else if (kind !== undefined) {
      const field = open.at(-1)
      field?.marks.push(part)
      if (!field) harmful.add(part)
      if (kind === 'separate') endInstruction(field)
      else if (field) close(open.pop() ?? field)
    } else if (part.name === 'w:instrText') {
      const field = open.at(-1)
      if (field?.isInside) field.instruction += textOf(part)
      else harmful.add(part)
    }
  }
  const walk = (element: Element): void => {
    if (element.name === 'w:r') for (const part of elementsOf(element)) take(part)
    for (const child of elementsOf(element)) walk(child)
  }
  walk(root)
  // A field that never ends is none.
  for (const field of open) {
    for (const one of field.marks) harmful.add(one)
    if (field.isInside) drop(field)
  }
  // What stands in an instruction goes with it, another field too.
  let first = met.length
  met.toReversed().forEach((part, behind) => {
    const at = met.length - 1 - behind
    first = Math.min(first, begins.get(at + 1) ?? first)
    if (first <= at) harmful.add(part)
  })
  return harmful
}

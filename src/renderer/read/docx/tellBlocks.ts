import { plainShape } from '../scribe'
import { keepLink } from './keepLink'
import { paragraphShape } from './paragraphShape'
import { childOf, elementsOf, switchOf, textOf, valueOf, type Element } from './parseXml'
import { closeTelling, isHeard, openTelling, say, type Story, type StoryContext, type Telling } from './story'
import { chosenAlternative, tellFieldEnd, tellRun } from './tellRun'

const insertions = new Set(['w:ins', 'w:moveTo'])
const deletions = new Set(['w:del', 'w:moveFrom'])

/** Says whether a tracked change takes away what it holds, as the changes are to be read. */
function takesAway({ context: { changes, apart } }: Telling, { name, attributes }: Element): boolean {
  const isMade = (changes === 'accepted') !== apart.has(attributes.get('w:id') ?? '')
  return (isMade ? deletions : insertions).has(name)
}

/** Says whether marked properties (of a paragraph's end, a row) hold a change that takes it away; counts the change. */
function isTakenAway(telling: Telling, properties: Element | undefined): boolean {
  const marks = (properties ? elementsOf(properties) : []).filter(
    ({ name }) => insertions.has(name) || deletions.has(name),
  )
  telling.context.tally.add('trackedChanges', marks.length, telling.context.changes)
  return marks.some((mark) => takesAway(telling, mark))
}

/** Takes a mark where a comment begins or ends; says whether it was one. */
function tellCommentMark(telling: Telling, { name, attributes }: Element): boolean {
  const id = attributes.get('w:id') ?? ''
  if (name === 'w:commentRangeStart') telling.commentStarts.set(id, telling.scribe.at())
  else if (name === 'w:commentRangeEnd') telling.commentEnds.set(id, telling.scribe.at())
  else return false
  return true
}

function inside(telling: Telling, change: Element, tell: () => void): void {
  telling.context.tally.add('trackedChanges', 1, telling.context.changes)
  const away = takesAway(telling, change)
  if (away) telling.muted += 1
  tell()
  if (away) telling.muted -= 1
}

function tellLink(telling: Telling, link: Element, tell: () => void): void {
  const start = telling.scribe.at()
  tell()
  const relation = telling.context.relations.get(link.attributes.get('r:id') ?? '')
  if (!relation?.external) return
  const place = link.attributes.get('w:anchor') ?? link.attributes.get('w:docLocation') ?? ''
  const whole =
    place === '' || relation.target.includes('#') ? relation.target : `${relation.target}#${place}`
  keepLink(telling, whole, start)
}

/** A formula's text in reading order, a fraction with a stroke between its halves. */
function formulaText(element: Element): string {
  if (element.name === 'm:t') return textOf(element)
  if (element.name === 'm:f') {
    return ['m:num', 'm:den'].map((name) => textOfFormula(childOf(element, name))).join('/')
  }
  return textOfFormula(element)
}

const textOfFormula = (element: Element | undefined): string =>
  element ? elementsOf(element).map(formulaText).join('') : ''

/** Reads what stands inside a paragraph. */
function tellInline(telling: Telling, parts: readonly Element[], hidden: boolean): void {
  for (const part of parts) {
    const below = () => tellInline(telling, elementsOf(part), hidden)
    if (tellCommentMark(telling, part)) continue
    if (insertions.has(part.name) || deletions.has(part.name)) inside(telling, part, below)
    else if (part.name === 'w:r') tellRun(telling, part, hidden)
    else if (part.name === 'w:hyperlink') tellLink(telling, part, below)
    else if (part.name === 'w:fldSimple') {
      const start = telling.scribe.at()
      below()
      tellFieldEnd(telling, part.attributes.get('w:instr') ?? '', start)
    } else if (part.name === 'mc:AlternateContent') tellInline(telling, chosenAlternative(part), hidden)
    else if (part.name.startsWith('m:')) say(telling, formulaText(part))
    else if (!part.name.endsWith('Pr')) below()
  }
}

/** Says whether a paragraph is the large first letters of the next one, which Word keeps in a frame of their own. */
const isDropCap = (properties: Element | undefined): boolean =>
  ['drop', 'margin'].includes(childOf(properties, 'w:framePr')?.attributes.get('w:dropCap') ?? '')

/** Reads a paragraph; one whose end mark is taken away or hidden, or that is a drop cap, runs on into the next. */
function tellParagraph(telling: Telling, paragraph: Element, cell: boolean): void {
  const properties = childOf(paragraph, 'w:pPr')
  const style = telling.context.styles.get(valueOf(properties, 'w:pStyle') ?? '')
  tellInline(telling, elementsOf(paragraph), style?.hidden ?? false)
  // A field whose separator and end are missing must not swallow the rest of the document.
  while (telling.fields.at(-1)?.inResult === false) telling.fields.pop()
  const mark = childOf(properties, 'w:rPr')
  if (isTakenAway(telling, mark) || isDropCap(properties)) return
  if (switchOf(mark, 'w:vanish') ?? switchOf(mark, 'w:specVanish') ?? false) return
  telling.scribe.endBlock(
    paragraphShape(properties, telling.context.styles, {
      cell,
      indentIsQuotation: telling.context.indentIsQuotation,
    }),
  )
  telling.tail = ''
  for (const box of telling.boxes.splice(0)) tellBlocks(telling, elementsOf(box), false)
}

/** The elements of a name below a table or row, through controls and custom XML. */
function parts(element: Element, name: string): readonly Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', ...insertions].includes(child.name)
      ? parts(child, name)
      : []
  })
}

function tellTable(telling: Telling, table: Element): void {
  const rows = parts(table, 'w:tr')
  const cells = rows.map((row) => parts(row, 'w:tc'))
  // A frame round the whole text is no table.
  const isFrame = rows.length === 1 && cells[0]?.length === 1
  rows.forEach((row, index) => {
    const properties = childOf(row, 'w:trPr')
    const away = isTakenAway(telling, properties)
    if (switchOf(properties, 'w:hidden') === true) {
      telling.context.tally.add('hiddenText', textOf(row).length)
      return
    }
    if (away) telling.muted += 1
    for (const cell of cells[index] ?? []) {
      tellBlocks(telling, elementsOf(cell), !isFrame)
      telling.scribe.endBlock(plainShape)
    }
    if (away) telling.muted -= 1
  })
}

/** Reads what stands between paragraphs; `cell`: inside a table. */
function tellBlocks(telling: Telling, elements: readonly Element[], cell: boolean): void {
  for (const element of elements) {
    const below = () => tellBlocks(telling, elementsOf(element), cell)
    if (tellCommentMark(telling, element)) continue
    if (insertions.has(element.name) || deletions.has(element.name)) inside(telling, element, below)
    else if (element.name === 'w:p') tellParagraph(telling, element, cell)
    else if (element.name === 'w:tbl') {
      telling.scribe.endBlock(plainShape)
      tellTable(telling, element)
    } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
      if (isHeard(telling)) telling.context.tally.add('partial', 1, 'embedded document')
    } else if (element.name === 'mc:AlternateContent') tellBlocks(telling, chosenAlternative(element), cell)
    else if (element.name.startsWith('m:')) {
      say(telling, formulaText(element))
      telling.scribe.endBlock(plainShape)
    } else if (!element.name.endsWith('Pr')) below()
  }
}

/** Reads a part of a document (its body, a note, a comment) into a story. */
export function tellStory(root: Element, context: StoryContext): Story {
  const telling = openTelling(context)
  tellBlocks(telling, elementsOf(root), false)
  telling.scribe.endBlock(plainShape)
  return closeTelling(telling)
}
